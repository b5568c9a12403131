import { rowOf } from './matrix.ts'
import type { Matrix } from './matrix.ts'

/** The tag with the highest score for each word; of equals the first. */
export function chooseTags<T>(scores: Matrix, tags: readonly T[]): T[] {
  return Array.from({ length: scores.rows }, (_, word) => {
    const row = rowOf(scores, word)
    let best = 0
    for (let at = 1; at < tags.length; at += 1) if (row[at]! > row[best]!) best = at
    const tag = tags[best]
    if (tag === undefined) throw new Error('a parser has tags')
    return tag
  })
}
