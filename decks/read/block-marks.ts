import { raisedToNumber } from './raised-digits.ts'

const candidate = /([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\[(\d+(?:\s?[,;–-]\s?\d+)*(?:\s?[,;–-]\s?)?)\]|\((\d{1,3})\)|(?<=[\p{L}"”’')\]][.,;:!?]["”’')]{0,2}|\p{L}["”’)]|\p{Ll}{3}|\d{4}[.,;])(\d{1,3})(?![\d\p{L}%]|[.,:/-]\d)|(?<=\d,\d{3}[.])(\d{1,2})(?=\s*$|\s+["“‘']?\p{Lu})/gu
const abbreviation = /(?:\b(?:nos?|vols?|pp?|arts?|figs?|chs?|secs?|v|ch|pt|bk)|\b\p{L}|\/\S*)\.$/iu

/** How a footnote mark is written, surest first. */
export type MarkStyle = 'raised' | 'bracket' | 'paren' | 'glued' | 'suffix'

/** A place in a text that may be a footnote mark. */
export interface MarkCandidate {
  readonly start: number
  readonly end: number
  readonly numbers: readonly number[]
  readonly style: MarkStyle
}

/** Finds all that may be footnote marks: raised digits, `[3]`, `(3)`, digits stuck to a word or to the stop after it. */
export function findMarks(text: string): MarkCandidate[] {
  const found: MarkCandidate[] = []
  for (const match of text.matchAll(candidate)) {
    const [whole, raised, bracket, paren, stuck, afterFigure] = match
    const glued = stuck ?? afterFigure
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const end = match.index + whole.length
    const at = { start: match.index, end }
    if (raised !== undefined) found.push({ ...at, numbers: [raisedToNumber(raised)], style: 'raised' })
    else if (bracket !== undefined) found.push({ ...at, numbers: expandNumbers(bracket), style: 'bracket' })
    else if (paren !== undefined) found.push({ ...at, numbers: [Number(paren)], style: 'paren' })
    else if (glued !== undefined && !abbreviation.test(before)) found.push({ ...at, numbers: [Number(glued)], style: /\p{L}$/u.test(before) ? 'suffix' : 'glued' })
  }
  return found.filter((mark) => mark.numbers.every((number) => number > 0))
}

function expandNumbers(list: string): number[] {
  return list.split(/[,;]/u).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/u).map(Number)
    return to >= from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from]
  })
}
