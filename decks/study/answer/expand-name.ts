import { foldText } from './fold-answer.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const romans: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx']
const ruler = /(?<=\p{L}{3,} )(?:[IVX]{1,5})(?= of |$)/u

/** What was typed with its shortenings in full, where the name it is compared with shows what they stand for: "Mass." and "UN". */
export function expandShort(typed: string, wording: string): string {
  const wanted = wording.split(/[\s,]+/u).filter(Boolean)
  const dotted = typed.replace(/(?<![\p{L}.])(\p{L}{3,})\.(?=[\s,]|$)/gu, (whole, start: string) => wanted.find((word) => isShortened(foldText(start), foldText(word))) ?? whole)
  if (!/\s/u.test(dotted.trim())) return dotted
  return dotted.replace(/(?<![\p{L}.])(?:\p{Lu}\.?){2,4}(?![\p{L}.])/gu, (whole) => initialsIn(whole.replaceAll('.', ''), wanted) ?? whole)
}

/** "mass" for Massachusetts, "intl" for International: its beginning, or letters of it in their order with the first and the last. */
function isShortened(short: string, word: string): boolean {
  if (word.length <= short.length || !word.startsWith(short.slice(0, 1))) return false
  if (word.startsWith(short)) return true
  let at = 0
  for (const letter of short) at = word.indexOf(letter, at) + 1 || Infinity
  return at <= word.length && short.at(-1) === word.at(-1)
}

/** The neighbouring words whose initials these are; null when there are none, or all of the name. */
function initialsIn(letters: string, words: readonly string[]): string | null {
  const at = words.findIndex((_, place) => Array.from(letters).every((letter, next) => words[place + next]?.startsWith(letter) === true))
  return at < 0 || letters.length >= words.length ? null : words.slice(at, at + letters.length).join(' ')
}

/** The number behind a ruler's name in digits, where the name that is wanted has one: Elizabeth I, Elizabeth the First. Malcolm X keeps his letter on both sides alike. */
export function numberRuler(text: string, wording: string): string {
  if (!ruler.test(wording)) return text
  return text
    .replace(/\bthe (\p{L}+)\b/giu, (whole, word: string) => (ordinals.includes(word.toLowerCase()) ? String(ordinals.indexOf(word.toLowerCase()) + 1) : whole))
    .replace(/(?<=\p{L}{3,} )(?:the )?([ivx]{1,5})(?![\p{L}.])/giu, (whole, roman: string) => (romans.includes(roman.toLowerCase()) ? String(romans.indexOf(roman.toLowerCase()) + 1) : whole))
}

/** A person's name without where she is of or rules: Valdemar IV of Denmark; null when it has no such end. */
export function withoutRealm(name: string): string | null {
  return /^(.*\p{L}.*?) of (?:the )?\p{Lu}[\p{L}\s'’-]*$/u.exec(name)?.[1] ?? null
}
