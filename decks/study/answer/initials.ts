import { foldText } from './fold-answer.ts'
import { particles } from './words/name-words.ts'

/** True for what is written as an abbreviation: LJ, HuM, U.S. */
export function looksAbbreviated(text: string): boolean {
  const letters = text.trim().replaceAll('.', '')
  return /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}]{2,6}$/u.test(letters) && /\p{Lu}$/u.test(letters)
}

/** True when `letters` are the beginnings of a name's words, little words told or left out: LT, LeT and LiT for Lashkar-i-Tayyiba. */
export function isAbbreviationOf(letters: string, name: string): boolean {
  const words = foldText(name).replace(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1 ').split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return letters.length >= 2 && letters.length <= 8 && words.filter((word) => !particles.has(word)).length >= 2 && spells(letters, words)
}

function spells(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words
  if (word === undefined) return letters === ''
  if (particles.has(word) && spells(letters, rest)) return true
  return isInitial(letters[0], word[0]) && spells(letters.slice(1), rest)
}

/** Vowels vary: Usama and Osama, -i- and -e-. */
function isInitial(letter: string | undefined, first: string | undefined): boolean {
  return letter === first || (letter !== undefined && first !== undefined && ((/[ou]/u.test(letter) && /[ou]/u.test(first)) || (/[ei]/u.test(letter) && /[ei]/u.test(first))))
}
