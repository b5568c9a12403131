import type { TextSplit } from './opened-deck.ts'
import { recogniseDelimiter } from './recognise-delimiter.ts'
import type { Row } from './scan-rows.ts'

// [Note: word lists] Quizlet lets its users choose what stands between a term and its definition and between two cards; a tab
// and a line break at first, else mostly a comma or a dash and a semicolon. A dash parts only where blanks stand around
// it. Guessed are: cards in one line with semicolons between them, and lines with a dash or an equals sign in nearly each.

const dashes: readonly string[] = [' - ', ' – ', ' — ', ' = ', ' : ', ': ']
const sampleRows = 50
/** In this share of the rows the mark must part two texts. */
const mostRows = 0.8

/** What parts a list that is no table with delimiters and line breaks; null for one that is, or that nothing parts. */
export function recogniseSplit(text: string): TextSplit | null {
  const whole = text.trim()
  if (!/[\r\n]/.test(whole) && whole.includes(';')) {
    const parts = whole.split(';', sampleRows).filter((part) => part.trim() !== '')
    const between = parts.length < 2 ? undefined : ['\t', ...dashes, ','].find((mark) => parts.every((part) => part.indexOf(mark) > 0))
    if (between !== undefined) return { between, rows: /;(?! )|; ?$/.test(whole) ? ';' : '; ' }
  }
  if (whole.includes('\t')) return null
  const lines = whole.split('\n', sampleRows).filter((line) => line.trim() !== '')
  const dash = dashes.slice(0, 4).find((mark) => shareOf(lines, mark) >= mostRows)
  if (dash !== undefined && (lines.length > 1 || recogniseDelimiter(whole) === null) && isBetter(dash, lines, whole)) return { between: dash, rows: '\n' }
  if (recogniseDelimiter(whole) !== null) return null
  const colon = dashes.slice(4).find((mark) => shareOf(lines, mark) >= mostRows)
  return colon === undefined ? null : { between: colon, rows: '\n' }
}

function shareOf(lines: readonly string[], mark: string): number {
  return lines.filter((line) => line.indexOf(mark) > 0).length / Math.max(1, lines.length)
}

/** A dash parts a list unless a delimiter cuts each of its lines into the same number of cells. */
function isBetter(dash: string, lines: readonly string[], whole: string): boolean {
  const delimiter = recogniseDelimiter(whole)
  if (delimiter === null) return true
  const counts = new Set(lines.map((line) => line.split(delimiter).length))
  return counts.size > 1 || (delimiter === ',' && lines.every((line) => line.indexOf(dash) < line.indexOf(',')))
}

/** Cuts a text into rows of two cells by what stands between; only the first mark of a row parts it, and nothing is quoted. */
export function* splitRows(text: string, { between, rows }: TextSplit): Generator<Row, undefined> {
  const isLines = rows === '\n' || rows === '\r\n'
  const end = isLines ? (text.includes('\n') ? '\n' : '\r') : text.includes('\r\n') && !rows.includes('\r') ? rows.replaceAll('\n', '\r\n') : rows
  let line = 1
  for (let at = 0; at < text.length;) {
    const found = text.indexOf(end, at)
    const to = found === -1 ? text.length : found
    const from = skipBreaks(text, at, to)
    const own = text.slice(from, trimBreaks(text, from, to))
    const cut = own.indexOf(between)
    line += countBreaks(text.slice(at, from), end)
    yield { line, cells: cut === -1 ? [own] : [own.slice(0, cut), own.slice(cut + between.length)] }
    at = found === -1 ? text.length : found + end.length
    line += countBreaks(text.slice(from, at), end)
  }
  return undefined
}

function skipBreaks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && '\r\n'.includes(text.charAt(at))) at += 1
  return at
}

function trimBreaks(text: string, from: number, to: number): number {
  let at = to
  while (at > from && '\r\n'.includes(text.charAt(at - 1))) at -= 1
  return at
}

function countBreaks(text: string, end: string): number {
  const mark = end === '\r' ? '\r' : '\n'
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1
  return count
}
