import type { Quiz } from '../../model/quiz.ts'
import { quizParts } from './quiz-parts.ts'

/** A quiz with its key as CSV (RFC 4180, lines end with CR LF): number, form, question, what stands below it, answer. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function quizToCsv(quiz: Pick<Quiz, 'questions'>): string {
  const rows = quizParts(quiz).map(({ number, form, prompt, lines, others, key }) => [String(number), form, prompt, [...lines, ...others].join('\n'), key])
  return [['number', 'form', 'question', 'lines', 'answer'], ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
