import { guardFormula } from '../../../decks/formats/guard-formula.ts'
import type { StoppedDraft } from '../../../decks/model/making.ts'
import { sayCount } from '../../parts/say-count.ts'
import { countMarks } from './mark-sentences.ts'
import type { SentenceMark } from './mark-sentences.ts'
import type { NoteStanding } from './standing.ts'
import { countStandings, sumRules, sumStopped } from './sum-rules.ts'

/** What a precision sheet is about. */
export interface PrecisionSource {
  readonly title: string
  readonly notes: readonly NoteStanding[]
  readonly stopped: readonly StoppedDraft[]
  readonly marks: readonly SentenceMark[]
}

/** "58 cards, 6 rejected, 12 waiting". */
export function sayStandings(notes: readonly NoteStanding[]): string {
  const { kept, rejected, waiting } = countStandings(notes)
  return [sayCount(kept, 'card'), `${rejected} rejected`, waiting === 0 ? '' : `${waiting} waiting`].filter(Boolean).join(', ')
}

/** "Sentences: 74 of 110 with cards, 9 weak, 27 skipped." */
export function sayCoverage(marks: readonly SentenceMark[]): string {
  const { carded, weak, skipped } = countMarks(marks)
  return `Sentences: ${carded} of ${marks.length} with cards, ${weak} weak, ${skipped} skipped.`
}

/** The drafts that were turned down, those with a reason first. */
export function listRejected(notes: readonly NoteStanding[]): NoteStanding[] {
  const rejected = notes.filter(({ standing }) => standing === 'rejected')
  return [...rejected.filter(({ why }) => why !== undefined), ...rejected.filter(({ why }) => why === undefined)]
}

/** The sheet as a text of lines. */
export function writePrecisionText({ title, notes, stopped, marks }: PrecisionSource): string {
  const rules = sumRules(notes).map(({ rule, made, kept, rejected, waiting }) => `  ${rule}: ${made} made, ${kept} kept, ${rejected} rejected${waiting === 0 ? '' : `, ${waiting} waiting`}`)
  const gates = sumStopped(stopped).flatMap(({ reason, count, examples }) => [`  ${count}: ${reason}`, ...examples.map(({ question, answer }) => `      ${question} (${answer})`)])
  const rejected = listRejected(notes).map(({ note, why }) => `  ${note.cards[0]?.question} (${note.cards[0]?.answer})${why === undefined ? '' : `: ${why}`}`)
  return [title, sayStandings(notes), sayCoverage(marks), '', 'By rule', ...rules, '', `Rejected: ${rejected.length}`, ...rejected, '', `Stopped before they became drafts: ${stopped.length}`, ...gates, ''].join('\n')
}

/** Every draft and every stopped one as a table for spreadsheets: what became of it, its rule, its words, and why. */
export function writePrecisionCsv({ notes, stopped }: PrecisionSource): string {
  const rows = [
    ['became', 'rule', 'confidence', 'question', 'answer', 'why'],
    ...notes.flatMap(({ note, standing, why }) => note.cards.map(({ question, answer }) => [standing, note.frame ?? 'by hand', note.confidence?.toFixed(2) ?? '', question, answer, why ?? (note.problems ?? []).join(' ')])),
    ...stopped.map(({ frame, question, answer, reason }) => ['stopped', frame, '', question, answer, reason]),
  ]
  return rows.map((row) => row.map(writeCell).join(',')).join('\r\n') + '\r\n'
}

function writeCell(text: string): string {
  const cell = guardFormula(text)
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
