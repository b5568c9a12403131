import type { Card } from '../model/card.ts'
import type { CardStudy } from '../model/card-study.ts'
import type { DeckFile } from '../model/deck.ts'
import type { CardId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import { writePlain } from './open-markdown-plain.ts'
import { writeSchedule } from './open-obsidian-schedule.ts'

/**
 * Writes a deck for Obsidian's Spaced Repetition: `question::answer`, `:::` for both ways, `?` and `??` where a side has
 * several lines, `==gaps==`, the deck as a tag in the front matter, and what is known of each card as its schedule.
 * Ids, tags, remarks of plain cards, hints and numbers of gaps have no place there.
 */
export function writeDeckMarkdownObsidian({ deck, notes, studies = [] }: DeckFile): Uint8Array<ArrayBuffer> {
  const tag = deck.title.split('::').map((part) => part.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'deck').join('/')
  const known = new Map(studies.map((study) => [study.card, study]))
  const head = `---\ndeck: "${deck.title.replaceAll(/[\r\n"]/g, ' ')}"\ntags: [flashcards/${tag}]\n---`
  return new TextEncoder().encode(`${[head, ...notes.flatMap((note) => writeNote(note, known))].join('\n\n')}\n`)
}

function writeNote(note: Note, known: ReadonlyMap<CardId, CardStudy>): readonly string[] {
  const { content, cards } = note
  const own = content?.markup === 'markdown' ? content : undefined
  const schedule = (of: readonly Card[]): string => writeSchedule(of.map((card) => scheduleOf(known.get(card.id))))
  const [first = '', second = ''] = (own?.fields ?? []).map(closeUp)
  if (own?.type === 'cloze') return [withSchedule(showGaps(first), schedule(cards))]
  if (own?.type === 'basic' || own?.type === 'reversed') return [writePair(first, second, own.type === 'reversed', schedule(cards))]
  return cards.map((card) => writePlainCard(card, schedule([card])))
}

function writePlainCard(card: Card, schedule: string): string {
  const gap = card.question.indexOf('[…]')
  if (card.kind === 'cloze' && gap !== -1 && !/[=\n]/.test(card.answer)) return withSchedule(`${writeText(card.question.slice(0, gap)).replace(/&#32;$/, ' ')}==${writeText(card.answer)}==${writeText(card.question.slice(gap + 3)).replace(/^&#32;/, ' ')}`, schedule)
  return writePair(writeText(card.question), writeText(card.answer), false, schedule)
}

// Where formulas are shown, as here, a backslash before a bracket begins one.
function writeText(text: string): string {
  return writePlain(text, false).replaceAll(/\\([^])/g, (escaped, sign: string) => (sign === '[' ? '&#91;' : sign === ']' ? '&#93;' : escaped))
}

function writePair(question: string, answer: string, both: boolean, schedule: string): string {
  const single = ![question, answer].some((text) => text.includes('\n') || text.includes('::') || text.endsWith(':') || text.startsWith(':'))
  if (single) return withSchedule(`${question}${both ? ':::' : '::'}${answer}`, schedule)
  return withSchedule(`${guardLines(question)}\n${both ? '??' : '?'}\n${guardLines(answer)}`, schedule)
}

function guardLines(text: string): string {
  return text.replaceAll(/^(\s{0,20})(\?{1,2}\s{0,20})$/gm, String.raw`$1\$2`)
}

/** A text without blank lines, which would end its card; within fences of code they stay. */
function closeUp(text: string): string {
  let fenced = false
  const lines = text.trim().split('\n').map((line) => {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    return line.trim() === '' && !fenced ? '<br>' : line
  })
  return lines.join('\n')
}

/** `{{c1::so::hint}}` as `==so==`. */
function showGaps(text: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const open = text.indexOf('{{c', at)
    const close = open === -1 ? -1 : text.indexOf('}}', open)
    if (close === -1) return out + text.slice(at)
    const inside = /^\{\{c\d{1,4}::/.exec(text.slice(open, open + 12))
    const shown = inside === null ? text.slice(open, close + 2) : `==${text.slice(open + inside[0].length, close).split('::')[0] ?? ''}==`
    out += text.slice(at, open) + shown
    at = close + 2
  }
}

function withSchedule(text: string, schedule: string): string {
  return schedule === '' ? text : `${text}\n${schedule}`
}

function scheduleOf(study: CardStudy | undefined): { readonly due: number; readonly interval: number; readonly ease: number } | null {
  return study === undefined || study.memory.state === 'new' ? null : { due: study.memory.due, interval: study.interval, ease: study.ease }
}
