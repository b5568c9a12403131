import { fillGaps, findGaps, listGapNumbers, parseCloze, type ClozePart } from '../../decks/template/cloze.ts'
import { fillGap } from '../../decks/model/fill-gap.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { NoteDraft } from './note-draft.ts'

/** What a field of our own note types is for: texts go from one to the other by it. */
const roles: Readonly<Record<string, string>> = { Question: 'ask', 'One side': 'ask', Header: 'ask', Answer: 'reply', 'Other side': 'reply', Items: 'reply', 'Account A': 'reply', Remark: 'more', 'Back Extra': 'more' }

/** The draft as a note of another type: each text goes to the field of that name, or that does the same, or stands at the same place. None is lost: those without a field come back with their type. */
export function changeKind(draft: NoteDraft, from: NoteType, to: NoteType): NoteDraft {
  const given = toContent(draft)
  const found = Object.fromEntries(to.fields.flatMap(({ name }, place) => {
    const text = takeText(given, from, to, name, place)
    return text.trim() === '' ? [] : [[name, text]]
  }))
  return { ...given, type: to.id, texts: { ...given.texts, ...found } }
}

function takeText({ texts }: NoteDraft, from: NoteType, to: NoteType, name: string, place: number): string {
  if (to.kind === 'cloze' && place === 0 && from.kind !== 'cloze') return writeGap(texts, from)
  if (from.kind === 'cloze' && to.kind === 'standard' && place < 2) {
    const sentence = texts[from.fields[0]?.name ?? ''] ?? ''
    return (findSource(texts, sentence) ?? readGap(sentence))[place] ?? ''
  }
  const same = from.fields.find((field) => field.name === name) ?? from.fields.find((field) => roles[name] !== undefined && roles[field.name] === roles[name])
  const known = [...from.fields, ...to.fields].every((field) => roles[field.name] !== undefined)
  return texts[same?.name ?? (known ? '' : (isForeign(from) || isForeign(to) ? (from.fields[place]?.name ?? '') : ''))] ?? ''
}

/** True for note types whose fields we did not name. */
function isForeign({ fields }: NoteType): boolean {
  return !fields.some(({ name }) => roles[name] !== undefined)
}

/** A sentence with a gap, of a question and its answer: where the question has a gap the answer goes into it, else behind it. */
function writeGap(texts: NoteDraft['texts'], from: NoteType): string {
  const [ask, reply] = [texts[from.fields[0]?.name ?? ''] ?? '', texts[from.fields[1]?.name ?? ''] ?? '']
  return reply.trim() === '' ? ask : fillIn(ask, reply)
}

function fillIn(ask: string, reply: string): string {
  const filled = fillGap(ask, reply)
  if (filled === null || filled.gap === null) return `${ask.trim()} {{c1::${reply.trim()}}}`.trim()
  const { text, gap: [start, end] } = filled
  return `${text.slice(0, start)}{{c1::${text.slice(start, end)}}}${text.slice(end)}`
}

/** The question and the answer that a sentence with a gap was made of in this editor, if it still says so. */
function findSource(texts: NoteDraft['texts'], sentence: string): readonly [ask: string, reply: string] | null {
  const named = (role: string): string[] => Object.keys(texts).filter((name) => roles[name] === role)
  const pairs = named('ask').flatMap((ask) => named('reply').map((reply) => [texts[ask] ?? '', texts[reply] ?? ''] as const))
  return pairs.find(([ask, reply]) => reply.trim() !== '' && fillIn(ask, reply) === sentence) ?? null
}

/** A question and its answer, of a sentence with gaps: the first number is asked, the others are filled. */
function readGap(text: string): readonly [ask: string, reply: string] {
  const number = listGapNumbers(text)[0]
  if (number === undefined) return [text, '']
  const parts = parseCloze(text)
  const say = (part: ClozePart): string => {
    if (part.kind === 'text') return part.text
    if (part.numbers.includes(number)) return part.hint === null ? '[…]' : `[…] (${part.hint})`
    return part.parts.map(say).join('')
  }
  return [parts.map(say).join(''), findGaps(parts, number).map((gap) => fillGaps(gap.parts)).join('; ')]
}

/** Signs that mean something to the editor where a plain text has them by chance. */
const signs = /[\\`*_[\]<>$]|==|\{\{|~~/gu

/** A plain draft as one with signs: its words look the same afterwards. Notes of several plain cards stay as they are. */
export function toContent(draft: NoteDraft): NoteDraft {
  if (!draft.plain || draft.cards !== null) return draft
  return { ...draft, plain: false, texts: Object.fromEntries(Object.entries(draft.texts).map(([name, text]) => [name, escapeSigns(text)])) }
}

/** Writes plain words so that they mean themselves. A gap in brackets, `[…]`, is left as it is. */
export function escapeSigns(text: string): string {
  const inLines = text.replaceAll(/\[…\]/gu, '\u0000').replaceAll(signs, (found) => found.replaceAll(/./gu, String.raw`\$&`)).replaceAll('\u0000', '[…]')
  return inLines.replaceAll(/^(\s*)([-+#>]|\d{1,9}[.)])(?=\s)/gmu, (_whole, space: string, sign: string) => `${space}${sign.length > 1 ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`}`)
}
