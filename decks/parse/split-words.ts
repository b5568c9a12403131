import { splitChunk } from './split-chunk.ts'

/** A word or a mark of a text, from `start` to before `end` in UTF-16 units. */
export interface SplitWord {
  readonly form: string
  readonly start: number
  readonly end: number
}

/**
 * Splits a text into words and marks as the parser was taught them, which is how Universal Dependencies' English Web
 * Treebank does it: `do n't`, `group 's`, `so - called`, but `co-operate`, `U.S.` and `1,200`. Nothing but white space is
 * between the words. See joinNames for names with hyphens.
 */
export function splitWords(text: string): SplitWord[] {
  const words: SplitWord[] = []
  for (const chunk of text.matchAll(/\S+/g)) {
    let start = chunk.index
    for (const form of splitChunk(chunk[0])) {
      words.push({ form, start, end: start + form.length })
      start += form.length
    }
  }
  return words
}
