import type { Citation } from '../model/citation.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Span } from './render-clause.ts'

/** The footnotes of the sentence part that the span stands in: those of the first mark that follows it. */
function footnotesAfter(sentence: Sentence, span: Span): number[] {
  if (sentence.place.noteNumber !== null) return [sentence.place.noteNumber]
  const next = sentence.place.marks.find((mark) => mark.at >= span.end)
  if (next === undefined) return []
  return sentence.place.marks.filter((mark) => mark.at === next.at).map((mark) => mark.number).toSorted((a, b) => a - b)
}

/** Cites the sentence that a fact stands in. `span` is where the answer stands in it and tells which footnotes support it. */
export function makeCitation(reading: Reading, sentence: Sentence, span: Span): Citation {
  const { passage, passageText, start, end } = sentence.place
  return {
    article: reading.article.id,
    passage,
    quote: passageText.slice(start, end),
    prefix: passageText.slice(Math.max(0, start - 32), start),
    suffix: passageText.slice(end, end + 32),
    start,
    footnotes: footnotesAfter(sentence, span),
  }
}
