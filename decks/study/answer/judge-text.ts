import { foldAnswer, foldText } from './fold-answer.ts'
import { nearly, right, wrong, type JudgeCase, type Judgement } from './judgement.ts'
import { pairWords, type WordSets } from './match-words.ts'
import { fillers, particles } from './words/name-words.ts'

const light = new Set('come came comes coming because due many some any very such other than then so and or not no never without none have has having had do does did can could would will just only every about them him us we our my me'.split(' ').filter((word) => !['not', 'no', 'never', 'without', 'none', 'every'].includes(word)))
/** Shares of the words that count from which an answer with words left out, and one with other words besides, is nearly right. */
const enough = 0.5
const enoughWithOthers = 0.8

/** Compares wordings by the words that carry the sense, in whatever order. Other words for the same are not guessed. */
export function judgeText({ wording, typed }: JudgeCase): Judgement {
  const [wanted, given] = [keyWords(wording), keyWords(typed)]
  if (wanted.length === 0 || given.length === 0) return wrong
  const { pairs, extra, missing } = pairWords(given.map(stem), wanted.map(stem))
  const share = pairs.length / wanted.length
  if (!keepsNumbers(given, wanted)) return { ...wrong, credit: Math.min(0.4, share / 2) }
  if (missing.length === 0 && extra.length === 0 && !keepsNames(pairs, wanted, wording)) return nearly(0.6, 'order', `The text says: ${wording}.`)
  if (missing.length === 0 && extra.length === 0) return pairs.some(({ match }) => match === 'slip') ? nearly(0.9, 'spelling', `The text says: ${wording}.`) : right
  if (missing.length === 0) return pairs.length * 2 < extra.length ? wrong : nearly(0.8, 'word-extra', `The text says: ${wording}.`)
  if (share < (extra.length > 0 ? enoughWithOthers : enough)) return { ...wrong, credit: Math.min(0.4, share / 2) }
  return nearly(Math.max(0.5, share * 0.9), 'word-missing', `The text says: ${wording}.`)
}

/** Numbers belong to something: none may be another, and they stand in their order. */
function keepsNumbers(given: readonly string[], wanted: readonly string[]): boolean {
  const [told, right] = [given, wanted].map((words) => words.filter((word) => /\d/u.test(word)))
  if (told === undefined || right === undefined) return true
  const next = told.reduce((at, number) => (at < 0 ? at : right.indexOf(number, at) + 1 || -1), 0)
  return next >= 0
}

/** Names that change places change the sense: who targets whom. */
function keepsNames(pairs: WordSets['pairs'], wanted: readonly string[], wording: string): boolean {
  const names = new Set(wording.split(/[^\p{L}\p{N}'’‘]+/u).slice(1).filter((word) => /^\p{Lu}/u.test(word)).map(foldText))
  const places = pairs.filter(({ right: place }) => names.has(wanted[place] ?? '')).toSorted((a, b) => a.left - b.left).map(({ right: place }) => place)
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
}

/** The words of a text that carry its sense. */
export function keyWords(text: string): string[] {
  const words = foldAnswer(text.replace(/(?<=\p{L})['’]s\b/gu, '')).map(({ fold }) => fold)
  const isKept = (word: string, place: number) => word.length === 1 && place > 0 && place === words.length - 1
  const keys = words.filter((word, place) => isKept(word, place) || (!particles.has(word) && !fillers.has(word) && !light.has(word)))
  return keys.length > 0 ? keys : words
}

/** Without the endings that verbs and plurals take; not a stem of linguists, only the same on both sides. */
function stem(word: string): string {
  if (word.length < 5 || /\d/u.test(word)) return word
  const plain = word.replace(/(?:ies)$/u, 'y').replace(/(?<=[^su])s$/u, '')
  const shorter = plain.replace(/(?:ing|ed)$/u, '')
  return (shorter.length >= 3 ? shorter.replace(/([^aeiouls])\1$/u, '$1') : plain).replace(/e$/u, '')
}
