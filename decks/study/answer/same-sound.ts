import { english, oneSpelling } from './words/name-words.ts'

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/que$/u, 'k'],
  [/sch|sh/gu, 'S'],
  [/ch/gu, 'C'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
  // The breathed sounds of Urdu and Arabic: Jhangvi, Afghan, Khalid, Sindh.
  [/(?<=[bdgjkptz])h/gu, ''],
  [/[qc]/gu, 'k'],
  [/w/gu, 'v'],
]
const vowels: readonly (readonly [RegExp, string])[] = [
  [/aou|oo|ou|au|o/gu, 'u'],
  [/ee|ie(?![aeiou])/gu, 'i'],
  [/(?<=[aeiou])[iy]+(?=[aeiou])/gu, 'i'],
  [/ae|ay|ei|ey/gu, 'ai'],
  [/y(?![aeiou])|(?<=i)y/gu, 'i'],
  [/(?<=[a-z])h$/gu, ''],
]

/**
 * How a transliterated word sounds, roughly: Muhammad and Mohamed come out alike, Jamal and Jamil do not. `e` is left as it is,
 * because it is written for a and for i; `soundAlike` takes it for either. Nobody agrees on one way to write Arabic, Urdu and
 * Pashto in Latin letters; what varies is after the ALA-LC tables (https://www.loc.gov/catdir/cpso/roman.html) and what newspapers make of them.
 */
export function soundOf(word: string): string {
  const known = oneSpelling.get(word) ?? (word.endsWith('s') ? oneSpelling.get(word.slice(0, -1)) : undefined) ?? word
  const consonants = digraphs.reduce((sound, [from, to]) => sound.replace(from, to), known)
  const spoken = vowels.reduce((sound, [from, to]) => sound.replace(from, to), consonants)
  return spoken.replace(/(.)\1+/gu, '$1')
}

/** True for words that are spelled in one way. */
export function isEnglish(word: string): boolean {
  return english.has(word)
}

/** True when two words can be spellings of one foreign word. Words of English are spelled in one way. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (english.has(a) || english.has(b) || /\d/u.test(a + b) || (isRoman(a) && isRoman(b))) return false
  const [left, right] = [soundOf(a), soundOf(b)]
  return left.length === right.length && left.length >= 2 && Array.from(left).every((letter, place) => isLike(letter, right[place] ?? ''))
}

/** Henry VII is not Henry VIII. */
function isRoman(word: string): boolean {
  return /^[ivx]+$/u.test(word)
}

/** Ramzi and Ramsi, Elizabeth and Elisabeth; `e` for any of two vowels. */
function isLike(a: string, b: string): boolean {
  if ((a === 's' && b === 'z') || (a === 'z' && b === 's')) return true
  return a === b || (a === 'e' && (b === 'a' || b === 'i')) || (b === 'e' && (a === 'a' || a === 'i'))
}
