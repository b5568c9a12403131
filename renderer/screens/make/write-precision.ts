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

/** "74 of 110 sentences have cards, 9 are weak, 27 were skipped." */
export function sayCoverage(marks: readonly SentenceMark[]): string {
  const { carded, weak, skipped } = countMarks(marks)
  return `${carded} of ${sayCount(marks.length, 'sentence')} have cards, ${weak} are weak, ${skipped} were skipped.`
}

/** The sheet as a text of lines. */
export function writePrecisionText({ title, notes, stopped, marks }: PrecisionSource): string {
  const rules = sumRules(notes).map(({ rule, made, kept, rejected, waiting }) => `  ${rule}: ${made} made, ${kept} kept, ${rejected} rejected${waiting === 0 ? '' : `, ${waiting} waiting`}`)
  const gates = sumStopped(stopped).flatMap(({ reason, count, examples }) => [`  ${count}: ${reason}`, ...examples.map(({ question, answer }) => `      ${question} (${answer})`)])
  return [title, sayStandings(notes), sayCoverage(marks), '', 'By rule', ...rules, '', `Stopped before they became drafts: ${stopped.length}`, ...gates, ''].join('\n')
}

/** Every draft and every stopped one as a table for spreadsheets: what became of it, its rule, its words, and why. */
export function writePrecisionCsv({ notes, stopped }: PrecisionSource): string {
  const rows = [
    ['became', 'rule', 'confidence', 'question', 'answer', 'why'],
    ...notes.flatMap(({ note, standing }) => note.cards.map(({ question, answer }) => [standing, note.frame ?? 'by hand', note.confidence?.toFixed(2) ?? '', question, answer, (note.problems ?? []).join(' ')])),
    ...stopped.map(({ frame, question, answer, reason }) => ['stopped', frame, '', question, answer, reason]),
  ]
  return rows.map((row) => row.map(writeCell).join(',')).join('\r\n') + '\r\n'
}

function writeCell(text: string): string {
  const cell = guardFormula(text)
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
