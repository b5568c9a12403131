import type { FootnoteMark } from '../../../decks/model/article.ts'
import type { SentenceMark } from './mark-sentences.ts'

/** A run of words, or the raised number of a footnote; `at` is its place in the passage. */
export type TextPiece = { readonly at: number; readonly words: string } | { readonly at: number; readonly note: number }

/** A sentence, or what stands between two of them (`sentence` is null), with its pieces. */
export interface TextRun {
  readonly at: number
  readonly sentence: SentenceMark | null
  readonly pieces: readonly TextPiece[]
}

/** A passage cut into its sentences and what stands between. A footnote's number belongs to the sentence that it closes. */
export function cutSentences(text: string, marks: readonly FootnoteMark[], sentences: readonly SentenceMark[]): TextRun[] {
  const ordered = marks.toSorted((a, b) => a.at - b.at)
  const runs: TextRun[] = []
  let at = 0
  let used = 0
  const take = (to: number, sentence: SentenceMark | null): void => {
    const first = used
    while (used < ordered.length && (ordered[used]?.at ?? 0) <= to) used += 1
    const pieces = cutPieces(text, ordered.slice(first, used), at, to)
    if (pieces.length > 0) runs.push({ at, sentence, pieces })
    at = to
  }
  for (const sentence of sentences) {
    const end = Math.min(sentence.end, text.length)
    if (sentence.start < at || end <= sentence.start) continue
    if (sentence.start > at) take(sentence.start, null)
    take(end, sentence)
  }
  take(text.length, null)
  return runs
}

function cutPieces(text: string, marks: readonly FootnoteMark[], from: number, to: number): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = from
  for (const mark of marks) {
    if (mark.at > at) pieces.push({ at, words: text.slice(at, mark.at) })
    pieces.push({ at: mark.at, note: mark.number })
    at = Math.max(at, mark.at)
  }
  if (to > at) pieces.push({ at, words: text.slice(at, to) })
  return pieces
}
