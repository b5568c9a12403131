import { countSlips, slipsAllowed } from './count-slips.ts'
import { isEnglish, soundAlike, soundOf } from './same-sound.ts'
import { americanise } from './write-alike.ts'

/** How two words are the same: to the letter, as spellings of one foreign word or as its plural, by a slip of the hand, or not at all. */
export type WordMatch = 'same' | 'sound' | 'slip' | 'none'

const opposite = /^(?:un|in|im|il|ir|non|anti|dis|de|mis|pre|post|pro)/u

/** Endings that make another calling of a word. */
const trade = /(?:icist|ician|ist|ian)$/u

/** Compares two folded words. */
export function matchWords(a: string, b: string): WordMatch {
  if (a === b || americanise(a) === americanise(b)) return 'same'
  if (singular(a) === singular(b) || (a.length > 3 && (a === `${b}s` || b === `${a}s`)) || soundAlike(a, b)) return 'sound'
  if (!isEnglish(a) && !isEnglish(b) && soundAlike(singular(a), singular(b))) return 'sound'
  return isSlip(singular(a), singular(b)) || isSlip(a, b) || isSoundSlip(a, b) ? 'slip' : 'none'
}

/** A slip in another spelling of a foreign word: "tiaba" for Tayyiba. */
function isSoundSlip(a: string, b: string): boolean {
  if (isEnglish(a) || isEnglish(b) || a.length < 5 || b.length < 5) return false
  const [left, right] = [soundOf(a), soundOf(b)].map((sound) => sound.replaceAll('e', 'i'))
  return left !== undefined && right !== undefined && left.length > 4 && isSlip(left, right)
}

/** A word without the s of its plural or its genitive. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  return word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/**
 * True when one word is the other with a slip of the hand. In short words a letter may be left out, put in or swapped with
 * its neighbour, never exchanged: slums are no slugs, Jamal is not Jamil.
 */
function isSlip(a: string, b: string): boolean {
  if (/\d/u.test(a + b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.endsWith(short) && opposite.test(long)) return false
  // India and Indian, Pakistan and Pakistani are two things.
  if (long.startsWith(short) && (/^(?:an|ian|ic|ist|ism|er)$/u.test(long.slice(short.length)) || (long === `${short}n` && short.endsWith('a')) || (long === `${short}i` && /(?:[nrdb]|dh)$/u.test(short)))) return false
  if (long.length === 4) return a[0] === b[0] && isSwapped(a, b) && countSlips(a, b, 1) === 1
  // A physician is no physicist.
  if (trade.exec(a)?.[0] !== trade.exec(b)?.[0] && trade.test(a) && trade.test(b)) return false
  const most = slipsAllowed(long.length)
  // The first letter tells names apart: it is only ever swapped.
  if (most === 0 || countSlips(a, b, most) > most || (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0]))) return false
  if (long.length < 7) return short.length !== long.length ? isGap(short, long) : isSwapped(a, b)
  return true
}

/** A letter put in or left out, but for one that makes another word of it: a last letter makes forms. */
function isGap(short: string, long: string): boolean {
  return Array.from(long).some((_, place) => place > 0 && long.slice(0, place) + long.slice(place + 1) === short)
}

function isSwapped(a: string, b: string): boolean {
  return a !== b && Array.from(a).toSorted().join('') === Array.from(b).toSorted().join('')
}

/** Pairs each word with its best like; every word has one partner at most. */
export interface WordSets {
  readonly pairs: readonly { readonly left: number; readonly right: number; readonly match: Exclude<WordMatch, 'none'> }[]
  /** Places of words without a partner. */
  readonly extra: readonly number[]
  readonly missing: readonly number[]
}

/** Pairs of words, above which no slips are looked for. */
const most = 10_000
const strengths = ['same', 'sound', 'slip'] as const

/** The words that two texts share in whatever order. */
export function pairWords(left: readonly string[], right: readonly string[]): WordSets {
  const [freeLeft, freeRight] = [new Set(left.keys()), new Set(right.keys())]
  const pairs: WordSets['pairs'][number][] = []
  // Pages are compared by their very words only: whoever types one has not made a slip in it.
  for (const strength of left.length * right.length > most ? strengths.slice(0, 1) : strengths) {
    for (const one of freeLeft) {
      const isMatch = (place: number) => (strength === 'same' ? americanise(left[one] ?? '') === americanise(right[place] ?? '') : matchWords(left[one] ?? '', right[place] ?? '') === strength)
      const other = [...freeRight].find(isMatch)
      if (other === undefined) continue
      pairs.push({ left: one, right: other, match: strength })
      freeLeft.delete(one)
      freeRight.delete(other)
    }
  }
  return { pairs, extra: [...freeLeft], missing: [...freeRight] }
}
