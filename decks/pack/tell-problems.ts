import type { Problem } from '../result.ts'

/** Counts what is wrong with rows, so that each kind is said once. */
export interface Teller {
  /** One more of a kind; `where` names the first ones. */
  readonly note: (kind: ToldKind, where: string) => void
  readonly problems: () => readonly Problem[]
}

/** What may be wrong with rows of a collection, and how it is said of `count` of them. */
const words = {
  'damaged-note-type': (count: number) => `${count} note types are damaged. Their notes are left out.`,
  'damaged-deck': (count: number) => `${count} decks are damaged and were left out; their cards come into the deck Default.`,
  'damaged-preset': (count: number) => `${count} presets of decks are damaged and were left out.`,
  'damaged-note': (count: number) => `${count} notes are damaged and were left out.`,
  'lost-note-type': (count: number) => `${count} notes have a note type that is not in the file. They were left out.`,
  'long-field': (count: number) => `${count} notes have a field of more than 100,000 characters. They were left out.`,
  'field-count': (count: number) => `${count} notes had more or fewer fields than their note type. Missing ones are empty now, those too many stand in the last one.`,
  'damaged-card': (count: number) => `${count} cards are damaged and were left out.`,
  'lost-note': (count: number) => `${count} cards belong to notes that are not there. They were left out.`,
  'twice-card': (count: number) => `${count} cards were in the file twice. The first one is taken.`,
  'damaged-review': (count: number) => `${count} answers of the log are damaged and were left out.`,
  'lost-card': (count: number) => `${count} answers of the log belong to cards that are no longer there. They were left out.`,
  'damaged-media-map': (count: number) => `${count} entries of the list of pictures and sounds are damaged. Those files were left out.`,
  'strange-table': (count: number) => `${count} tables are not Anki's own. They were not read.`,
  'open-collection': () => 'This collection was copied while Anki had it open. The changes of the last minutes may be missing; export it from Anki to have them.',
  'left-out-setting': (count: number) => `${count} settings of the collection are damaged. Lectern uses its own.`,
} as const

export type ToldKind = keyof typeof words

/** Starts counting. Problems come in the order in which their kinds first came up. */
export function tellProblems(): Teller {
  const told = new Map<ToldKind, { count: number; where: string[] }>()
  return {
    note: (kind, where) => {
      const known = told.get(kind)
      if (known === undefined) told.set(kind, { count: 1, where: [where] })
      else {
        known.count += 1
        if (known.where.length < 3) known.where.push(where)
      }
    },
    problems: () => [...told].map(([kind, { count, where }]) => ({ type: kind, detail: sayOne(words[kind](count), count), where: where.join(', ').slice(0, 300) })),
  }
}

const ofOne = { are: 'is', have: 'has', belong: 'belongs', were: 'was', had: 'had' } as const

/** `1 notes are` and its like in the singular. */
function sayOne(detail: string, count: number): string {
  if (count !== 1) return detail
  return detail
    .replace(/^1 entries/, '1 entry')
    .replace(/^1 ([a-z]+ )?(type|deck|preset|note|card|answer|table|setting)s/, '1 $1$2')
    .replace('1 note types', '1 note type')
    .replace(/ (are|have|belong|were|had)\b/, (_, verb: keyof typeof ofOne) => ` ${ofOne[verb]}`)
}
