import { foldAnswer, splitWords } from './fold-answer.ts'
import { matchWords } from './match-words.ts'

/** What stands in the gap when the whole sentence of a cloze was typed; null when it was not. */
export function findGap(question: string, typed: string): string | null {
  const [before, after, ...more] = joinInitials(question).split(/\[…\](?: \([^)]*\))?/u)
  if (before === undefined || after === undefined || more.length > 0) return null
  const [head, tail, given] = [wordsOf(`${before} gap`).slice(0, -1), wordsOf(after), foldAnswer(joinInitials(typed))]
  if (head.length + tail.length < 2 || given.length <= head.length + tail.length) return null
  const end = given.length - tail.length
  const isLike = (words: readonly string[], start: number) => words.every((word, place) => matchWords(word, given[start + place]?.fold ?? '') !== 'none')
  if (!isLike(head, 0) || !isLike(tail, end)) return null
  const [from, to] = [given[head.length]?.from ?? 0, given[end - 1]?.to ?? 0]
  return splitWords(typed).slice(from, to + 1).map(({ text, after: gap }) => text + gap).join('').replace(/[\s,;.]+$/u, '')
}

/** U.S. as US; no word more or less. */
function joinInitials(text: string): string {
  return text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
}

function wordsOf(text: string): string[] {
  return foldAnswer(text).map(({ fold }) => fold)
}
