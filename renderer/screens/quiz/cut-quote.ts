import type { FootnoteMark } from '../../../decks/model/article.ts'
import type { TextRange } from '../../parts/source-pane-quote.ts'

/** A part of a passage, with the places of its notes and of the quote in it. */
export interface QuoteCut {
  readonly text: string
  readonly marks: readonly FootnoteMark[]
  readonly range: TextRange
}

/** A sentence ends at one of these, a closing quote or bracket after it, and a space before a capital. */
const sentenceEnd = /[.?!][”’"')\]]*(?=\s+[\p{Lu}“"'‘(])/gu

/** The sentences in which a quote stands, without what is around them. */
export function cutQuote(text: string, marks: readonly FootnoteMark[], range: TextRange): QuoteCut {
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: sign, index }) => index + sign.length)
  const before = ends.filter((end) => end <= range.from).at(-1) ?? 0
  const from = before + (text.slice(before).length - text.slice(before).trimStart().length)
  const to = ends.find((end) => end >= range.to) ?? text.length
  return {
    text: text.slice(from, to),
    marks: marks.filter(({ at }) => at > from && at <= to).map((mark) => ({ ...mark, at: mark.at - from })),
    range: { from: range.from - from, to: range.to - from },
  }
}
