import type { Card } from '../model/card.ts'
import { alignWords } from './align-words.ts'
import type { AnswerWord } from './answer-word.ts'
import { countSlips, slipsAllowed } from './count-slips.ts'
import { foldAnswer, splitWords, type WrittenWord } from './fold-answer.ts'

/** What a typed answer looks like beside the answer of the card. It suggests; the reader rates. */
export interface AnswerCheck {
  /** `same`: only case, accents, quotes, hyphens, articles, other marks and ways to write numbers differ. `close`: a slip, a word more or less. */
  readonly verdict: 'same' | 'close' | 'different'
  /** The wording it was held against: the card's answer, or one of those that also count. */
  readonly wording: string
  /** What was typed, word by word. `differs` is true for words that this wording does not have; all false unless the verdict is `close`. */
  readonly typed: readonly (WrittenWord & { readonly differs: boolean })[]
  /** Words of the wording that were left out, as they stand there; empty unless the verdict is `close`. */
  readonly missing: readonly string[]
}

/** Shared letters of two texts, 0 to 1, from which a text with words left out or put in is close, and one with other words. */
const closeWithGaps = 0.6
const closeWithOthers = 0.85
/** A wording of at most so many words that names a number is close when the number is right. */
const fewWords = 6
const denials = new Set(['not', 'no', 'never', 'without', 'none'])

/** Compares what was typed with the answer of a card, with and without what it has in brackets, and with all wordings that also count; the best one is told. */
export function checkAnswer(card: Pick<Card, 'answer' | 'accepts'>, typed: string): AnswerCheck {
  const bare = card.answer.replace(/\s*\([^)]*\)/gu, '')
  const tries = [compare(card.answer, card.answer, typed), ...(bare.trim() === '' ? [] : [compare(card.answer, bare, typed)]), ...card.accepts.map((wording) => compare(wording, wording, typed))]
  return tries.reduce((best, each) => (each.worth > best.worth ? each : best)).check
}

function compare(name: string, wording: string, typed: string): { check: AnswerCheck; worth: number } {
  const plain = splitWords(typed).map((word) => ({ ...word, differs: false }))
  const as = (verdict: 'same' | 'different', worth: number) => ({ check: { verdict, wording: name, typed: plain, missing: [] }, worth })
  const [given, wanted] = [foldAnswer(typed), foldAnswer(wording)]
  if (joinWords(given) === joinWords(wanted)) return given.length > 0 || typed.trim() === wording.trim() ? as('same', 3) : as('different', 0)
  const likeness = likenessOf(given, wanted)
  if (!likeness.close) return as('different', likeness.shared)
  const missing = splitWords(wording).flatMap(({ text }, place) => (wanted.some(({ from, to }, index) => from <= place && place <= to && !likeness.met.has(index)) ? [text] : []))
  const marked = plain.map((word, place) => ({ ...word, differs: given.some(({ from, to }, index) => from <= place && place <= to && !likeness.right.has(index)) }))
  return { check: { verdict: 'close', wording: name, typed: marked, missing }, worth: 1 + likeness.shared }
}

interface Likeness {
  readonly close: boolean
  /** Part of all letters that both have, 0 to 1. */
  readonly shared: number
  /** Places of typed words that are right, and of wanted words that were met, be it with a slip. */
  readonly right: ReadonlySet<number>
  readonly met: ReadonlySet<number>
}

function likenessOf(given: readonly AnswerWord[], wanted: readonly AnswerWord[]): Likeness {
  const none: Likeness = { close: false, shared: 0, right: new Set(), met: new Set() }
  const [left, right] = [given.map(({ fold }) => fold), wanted.map(({ fold }) => fold)]
  const [size, other] = [left.join('').length, right.join('').length]
  if (size === 0 || other === 0) return none
  if (isReordered(left, right)) return { close: true, shared: 1, right: new Set(left.keys()), met: new Set(right.keys()) }
  // Texts of very unlike length are not aligned, unless the longer one is short: it would take long and come to nothing.
  if (Math.min(size, other) * 3 < Math.max(size, other) && right.length > fewWords) return none
  const { pairs, shared } = alignWords(left, right)
  const met = new Set(pairs.map((pair) => pair.right))
  const paired = new Set(pairs.map((pair) => pair.left))
  const likeness = { shared: (2 * shared) / (size + other), right: new Set(pairs.filter((pair) => pair.same).map((pair) => pair.left)), met }
  const extra = left.filter((_, place) => !paired.has(place))
  const missing = right.filter((_, place) => !met.has(place))
  return { ...likeness, close: isClose(extra, missing, right, likeness.shared) || isOneSlip(left, right) }
}

/** The same words in another order; numbers keep theirs, because each belongs to something. */
function isReordered(left: readonly string[], right: readonly string[]): boolean {
  return left.toSorted().join(' ') === right.toSorted().join(' ') && joinNumbers(left) === joinNumbers(right)
}

function joinNumbers(words: readonly string[]): string {
  return words.filter((word) => /\d/u.test(word)).join(' ')
}

/** Numbers and denials are right or wrong, never close; other words may be more, fewer or, where little else differs, others. */
function isClose(extra: readonly string[], missing: readonly string[], wanted: readonly string[], shared: number): boolean {
  if (extra.some(isExact) || missing.some((word) => denials.has(word))) return false
  const numbers = wanted.filter((word) => /\d/u.test(word))
  if (numbers.length > 0 && extra.length === 0 && wanted.length <= fewWords && !missing.some(isExact)) return true
  if (extra.length > 0 && missing.some(isExact)) return false
  // A last word of one letter is a name: hepatitis A.
  const last = wanted.at(-1) ?? ''
  if (extra.length > 0 && last.length === 1 && missing.includes(last)) return false
  return shared >= (extra.length > 0 && missing.length > 0 ? closeWithOthers : closeWithGaps)
}

function isExact(word: string): boolean {
  return /\d/u.test(word) || denials.has(word)
}

/** The same but for a slip when spaces do not count: "safehavn" for "safe haven". */
function isOneSlip(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [left.join(''), right.join('')]
  const allowed = slipsAllowed(Math.max(a.length, b.length))
  return left.length !== right.length && !/\d/u.test(a + b) && countSlips(a, b, allowed) <= allowed
}

/** All words in one, so that "safe haven" and "safehaven" are the same; numbers stay apart. */
function joinWords(words: readonly AnswerWord[]): string {
  return words.map(({ fold }) => fold).join(' ').replace(/(?<!\d) | (?!\d)/gu, '')
}
