import type { NoteType } from '../model/note-type.ts'
import type { AnkiHeader } from './anki-header.ts'
import { fieldUse, useOfHeading } from './column-names.ts'
import type { ColumnUse } from './column-names.ts'
import type { Column } from './opened-deck.ts'

/** What columns are named by: the file's labels, how many there are, their note type, and whether its fields are the columns in their order. */
export interface ColumnNames {
  readonly labels: readonly string[]
  readonly width: number
  readonly type: NoteType | null
  readonly inOrder: boolean
}

/**
 * What the columns of a text file of Anki's hold. The header names those of note type, deck, tags and guid. The others are the
 * fields of the note type: by name where a label of the file is one, else in their order; or of plain cards question, answer
 * and whatever else a label announces.
 */
export function nameColumns(header: AnkiHeader, { labels, width, type, inOrder }: ColumnNames): readonly Column[] {
  const uses = new Map<number, ColumnUse>()
  for (const [column, use] of [[header.guidColumn, 'guid'], [header.tagsColumn, 'tags'], [header.deckColumn, 'deck'], [header.noteTypeColumn, 'note-type']] as const) if (column !== null && column <= width) uses.set(column - 1, use)
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => !uses.has(at))
  if (header.tagsColumn === null) takeLabelled(uses, free, labels, (label) => (/^tags$/i.test(label.trim()) && type?.fields.every(({ name }) => !/^tags$/i.test(name)) !== false ? 'tags' : null))
  if (header.noteTypeColumn !== null) placeInOrder(uses, free, (at) => fieldUse(at))
  else if (type === null) nameSides(uses, free, labels)
  else {
    const places = new Map(type.fields.map(({ name }, at) => [name.trim().toLowerCase(), at] as const).reverse())
    const byName = !inOrder && takeLabelled(uses, free, labels, (label) => { const at = places.get(label.trim().toLowerCase()); return at === undefined ? null : fieldUse(at) })
    if (!byName) placeInOrder(uses, free, (at) => (at < type.fields.length ? fieldUse(at) : null))
  }
  return Array.from({ length: width }, (_, at) => ({ heading: labels[at] ?? null, use: uses.get(at) ?? null }))
}

function nameSides(uses: Map<number, ColumnUse>, free: readonly number[], labels: readonly string[]): void {
  const known = new Set<ColumnUse>(['question', 'answer', 'remark', 'accepts'])
  takeLabelled(uses, free, labels, (label) => { const use = useOfHeading(label); return use !== null && known.has(use) ? use : null })
  const taken = new Set(uses.values())
  const missing = (['question', 'answer'] as const).filter((use) => !taken.has(use))
  placeInOrder(uses, free, (at) => missing[at] ?? null)
}

/** Gives uses to columns by their labels, each use once; whether any was given. */
function takeLabelled(uses: Map<number, ColumnUse>, free: readonly number[], labels: readonly string[], pick: (label: string) => ColumnUse | null): boolean {
  const taken = new Set(uses.values())
  let found = false
  for (const at of free) {
    const use = uses.has(at) ? null : pick(labels[at] ?? '')
    if (use === null || taken.has(use)) continue
    uses.set(at, use)
    taken.add(use)
    found = true
  }
  return found
}

function placeInOrder(uses: Map<number, ColumnUse>, free: readonly number[], pick: (at: number) => ColumnUse | null): void {
  free.filter((at) => !uses.has(at)).forEach((at, place) => {
    const use = pick(place)
    if (use !== null) uses.set(at, use)
  })
}
