import type { Article, FootnoteMark } from './article.ts'
import type { Citation } from './citation.ts'
import type { PassageId } from './id.ts'
import { splitSentences } from './split-sentences.ts'

/** A stretch of a passage or a footnote that a person chose, in UTF-16 code units, `end` not included. */
export interface ChosenPlace {
  readonly passage: PassageId
  readonly start: number
  readonly end: number
}

const around = 32
const longest = 5000

/**
 * Cites what a person chose in an article: the sentences it stands in, whole, and the footnotes whose marks stand in
 * them or close them. A choice within a footnote cites that footnote. Null when the choice is empty or the article has
 * no such passage. A choice of more than 5,000 characters is cut at its end, as a citation holds no more.
 */
export function citePassage(article: Article, place: ChosenPlace): Citation | null {
  const footnote = article.footnotes.find(({ id }) => id === place.passage)
  const passage = article.passages.find(({ id }) => id === place.passage)
  const text = passage?.text ?? footnote?.text
  if (text === undefined) return null
  const chosen = trimSpan(text, place.start, place.end)
  if (chosen === null) return null
  const { start, end } = widen(text, chosen)
  return {
    article: article.id,
    passage: place.passage,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
    start,
    footnotes: footnote === undefined ? footnotesOf(text, passage?.marks ?? [], start, end) : [footnote.number],
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** The choice without white space at its ends and within the text; null when nothing is left. */
function trimSpan(text: string, from: number, to: number): Span | null {
  const [first, last] = [Math.max(0, from), Math.min(text.length, to)]
  const chosen = text.slice(first, last)
  if (chosen.trim() === '') return null
  return { start: first + chosen.length - chosen.trimStart().length, end: last - (chosen.length - chosen.trimEnd().length) }
}

function widen(text: string, { start, end }: Span): Span {
  const touched = splitSentences(text).filter((sentence) => sentence.start < end && sentence.end > start)
  const from = Math.min(start, ...touched.map((sentence) => sentence.start))
  const to = Math.max(end, ...touched.map((sentence) => sentence.end))
  if (to - from <= longest) return { start: from, end: to }
  return end - start <= longest ? { start, end } : { start, end: start + longest }
}

/** The numbers of the marks within a span, and of those behind it with nothing but space and stops between. */
function footnotesOf(text: string, marks: readonly FootnoteMark[], start: number, end: number): number[] {
  const isHere = ({ at }: FootnoteMark): boolean => at > start && (at <= end || /^[\s.,;:!?'"’”)\]]*$/u.test(text.slice(end, at)))
  return [...new Set(marks.filter(isHere).map(({ number }) => number))].toSorted((a, b) => a - b).slice(0, 50)
}
