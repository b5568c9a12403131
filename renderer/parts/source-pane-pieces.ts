import type { FootnoteMark } from '../../decks/model/article.ts'
import type { TextRange } from './source-pane-quote.ts'

/** A run of a passage: words, or the raised number of a footnote. */
export type Piece = { readonly at: number; readonly words: string } | { readonly at: number; readonly note: number }

/** A passage cut where the highlighter begins and ends. A footnote's number belongs to the words that it closes. */
export function cutPassage(text: string, marks: readonly FootnoteMark[], range: TextRange | null): { before: Piece[]; marked: Piece[]; after: Piece[] } {
  const { from, to } = range ?? { from: text.length, to: text.length }
  return {
    before: cutRun(text, marks.filter((mark) => mark.at <= from), 0, from),
    marked: cutRun(text, marks.filter((mark) => mark.at > from && mark.at <= to), from, to),
    after: cutRun(text, marks.filter((mark) => mark.at > to), to, text.length),
  }
}

function cutRun(text: string, marks: readonly FootnoteMark[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const mark of marks.toSorted((a, b) => a.at - b.at)) {
    if (mark.at > at) pieces.push({ at, words: text.slice(at, mark.at) })
    pieces.push({ at: mark.at, note: mark.number })
    at = mark.at
  }
  if (to > at) pieces.push({ at, words: text.slice(at, to) })
  return pieces
}
