import type { AnswerWord } from './answer-word.ts'
import { mergeNumbers } from './merge-numbers.ts'

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ς: 'σ' }
const signs: Readonly<Record<string, string>> = { '%': 'percent', $: 'dollar', '€': 'euro', '£': 'pound' }
const coins = new Set(['dollar', 'euro', 'pound'])
const same: Readonly<Record<string, string>> = { dollars: 'dollar', euros: 'euro', pounds: 'pound' }
const articles = new Set(['a', 'an', 'the'])
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const piece = /(\d+(?:[.,]\d+)*)(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+|[%$€£]/gu
// Single quotes of all kinds, the modifier letters that stand for ayn and hamza, and the backtick.
const silent = /['’‘‚‛`´ʻʼʽʾʿˈ′＇]/gu

/** A text without case, accents and quotes: "Shi‘a" becomes "shia". Hyphens and other marks stay. */
export function foldText(text: string): string {
  return text
    .replace(silent, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(silent, '')
    .replace(/[ßæœøđðłþıς]/gu, (letter) => letters[letter] ?? letter)
}

/**
 * The words of an answer as they are compared: without case, accents, quotes, hyphens, other marks and articles; numbers in
 * digits without grouping ("eighteen million" is "18000000"), dates with the day first, money with its unit last.
 */
export function foldAnswer(text: string): AnswerWord[] {
  const split = splitWords(text).flatMap((word, place) => splitWord(foldText(word.text), place))
  const dated = swapDates(swapMoney(mergeNumbers(joinPercent(split))))
  // The last word is no article: hepatitis A.
  return dated.filter(({ fold }, place) => !articles.has(fold) || place === dated.length - 1)
}

/** All folded words in one, so that "safe haven" and "safehaven" are the same; numbers stay apart. */
export function joinFolds(words: readonly AnswerWord[]): string {
  return words.map(({ fold }) => fold).join(' ').replace(/(?<!\d) | (?!\d)/gu, '')
}

/** A word as it is written, and the spaces and hyphens behind it. */
export interface WrittenWord {
  readonly text: string
  readonly after: string
}

/** A text's words, split at spaces and hyphens; put together they are the text. `AnswerWord` counts these. */
export function splitWords(text: string): WrittenWord[] {
  return [...text.matchAll(/([^\s\p{Pd}]*)([\s\p{Pd}]*)/gu)].filter(([whole]) => whole !== '').map(([, word = '', after = '']) => ({ text: word, after }))
}

function splitWord(word: string, place: number): AnswerWord[] {
  return [...word.matchAll(piece)].map(([found, number]) => {
    const fold = number === undefined ? (signs[found] ?? same[found] ?? found) : ungroup(number)
    return { fold, from: place, to: place }
  })
}

/** `10,905` without its comma; a comma that does not group is a decimal point. */
function ungroup(number: string): string {
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/u.test(number) ? number.replaceAll(',', '') : number.replaceAll(',', '.')
}

function joinPercent(words: readonly AnswerWord[]): AnswerWord[] {
  return words.flatMap((word, place) => {
    if (word.fold === 'cent' && words[place - 1]?.fold === 'per') return []
    return word.fold === 'per' && words[place + 1]?.fold === 'cent' ? [{ fold: 'percent', from: word.from, to: words[place + 1]?.to ?? word.to }] : [word]
  })
}

/** "$5 million" as "5000000 dollar". */
function swapMoney(words: readonly AnswerWord[]): AnswerWord[] {
  return swapPairs(words, (first, second) => coins.has(first) && isNumber(second))
}

/** "December 28, 2009" as "28 December 2009"; shortened names of months in full beside a number. */
function swapDates(words: readonly AnswerWord[]): AnswerWord[] {
  const full = words.map((word, place) => ({ ...word, fold: isNumber(words[place - 1]?.fold) || isNumber(words[place + 1]?.fold) ? lengthenMonth(word.fold) : word.fold }))
  const before = (place: number) => (place > 0 ? full[place - 1]?.fold : undefined)
  return swapPairs(full, (first, second, place) => months.includes(first) && /^\d{1,2}$/u.test(second) && !isDay(before(place)))
}

function swapPairs(words: readonly AnswerWord[], isPair: (first: string, second: string, place: number) => boolean): AnswerWord[] {
  const swapped = [...words]
  for (let place = 0; place + 1 < swapped.length; place += 1) {
    const [first, second] = [swapped[place], swapped[place + 1]]
    if (first !== undefined && second !== undefined && isPair(first.fold, second.fold, place)) {
      swapped.splice(place, 2, second, first)
      place += 1
    }
  }
  return swapped
}

function lengthenMonth(word: string): string {
  if (word.length < 3 || word.length > 4) return word
  return months.find((month) => month.startsWith(word)) ?? word
}

function isDay(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,2}$/u.test(word)
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/u.test(word)
}
