import { splitChunk } from './split-chunk.ts'

/** A word or a mark of a text, from `start` to before `end` in UTF-16 units. */
export interface SplitWord {
  readonly form: string
  readonly start: number
  readonly end: number
}

/**
 * Splits a text into words and marks as the parser was taught them, which is how Universal Dependencies' English Web
 * Treebank does it: `do n't`, `group 's`, `so - called`, but `co-operate`, `U.S.` and `1,200`.
 * `No.` is one word before a number only, and `2.1.` at the start of a text only. Nothing but white space is
 * between the words. See joinNames for names with hyphens.
 */
export function splitWords(text: string): SplitWord[] {
  const words: SplitWord[] = []
  for (const chunk of text.matchAll(/\S+/g)) {
    let start = chunk.index
    const whole = isOneWord(chunk[0], text.slice(start + chunk[0].length), words.length === 0)
    for (const form of whole ? [chunk[0]] : splitChunk(chunk[0])) {
      words.push({ form, start, end: start + form.length })
      start += form.length
    }
  }
  return words
}

function isOneWord(chunk: string, rest: string, isFirst: boolean): boolean {
  if (/^no\.$/i.test(chunk)) return /^\s+\d/.test(rest)
  return isFirst && /^(?:\d+\.)+$/.test(chunk) && /\S/.test(rest)
}
