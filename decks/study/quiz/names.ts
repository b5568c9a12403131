import { foldAnswer, foldText } from '../answer/fold-answer.ts'
import { remember } from './remember.ts'

const small = new Set('a an the of and or in on at by for from to with i e ul al el de la le du von van der bin ibn'.split(' '))

/** How two wordings are compared as the judge of answers does: folded, without spaces between letters. */
export const keyOf = remember((text: string): string => foldAnswer(text).map(({ fold }) => fold).join(' ').replace(/(?<!\d) | (?!\d)/gu, ''))

const fold = remember(foldText)

/** The words of a name that tell it from others, each by its first letters, so that "Pakistani" is "Pakistan". */
export const stemsOf = remember((text: string): ReadonlySet<string> => {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !small.has(word))
  return new Set(words.map((word) => (/\d/u.test(word) ? word : word.replace(/s$/u, '').slice(0, 5))))
})

/** "TTP" for "Tehrik-i-Taliban Pakistan": capitals that are first letters of the other's words, in order. */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters.length > 10 || (letters.match(/\p{Lu}/gu) ?? []).length < 2) return false
  const firsts = fold(long).split(/[^\p{L}\p{N}]+/u).map((word) => word.slice(0, 1))
  let at = 0
  for (const letter of fold(letters)) {
    at = firsts.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return firsts.length > 1
}

/** One is the other with more words, or short for it: both could be right at once. */
export function mayBeSame(one: string, other: string): boolean {
  if (keyOf(one) === keyOf(other) || isShortFor(one, other) || isShortFor(other, one)) return true
  const [left, right] = [stemsOf(one), stemsOf(other)]
  const [few, many] = left.size <= right.size ? [left, right] : [right, left]
  return few.size > 0 && [...few].every((stem) => many.has(stem))
}

/** Whether a text has these words, in this order, not as parts of longer ones. */
export function holdsWords(text: string, part: string): boolean {
  const [whole, piece] = [fold(text), fold(part).trim()]
  if (piece === '') return false
  for (let at = whole.indexOf(piece); at >= 0; at = whole.indexOf(piece, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(whole[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(whole[at + piece.length] ?? ' ')) return true
  }
  return false
}

const asking = new Set('which what who whom whose when where why how many much did does do was were is are has have had will would can could its their his her that this than since until during year month date decade'.split(' '))

/** The words of a question that say what it is about, by their first letters, so that "move" is "moved". */
const matterOf = remember((text: string): ReadonlySet<string> => {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !small.has(word) && !asking.has(word))
  return new Set(words.map((word) => (/\d/u.test(word) ? word : word.slice(0, 4))))
})

/** How much of what one text is about the other has too, 0 to 1. */
export function shareOfWords(part: string, whole: string): number {
  const [few, many] = [matterOf(part), matterOf(whole)]
  return few.size === 0 ? 0 : [...few].filter((word) => many.has(word)).length / few.size
}
