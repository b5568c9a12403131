import { alignWords } from './align-words.ts'
import type { AnswerCheck } from './answer-check.ts'
import { foldAnswer, splitWords } from './fold-answer.ts'

/** Longer texts are not laid side by side: it would take long and show nothing. */
const most = 400

/** What was typed with the words marked that a wording does not have, and the words of the wording that were left out. */
export function markDifferences(wording: string, typed: string): Pick<AnswerCheck, 'typed' | 'missing'> {
  const [given, wanted] = [foldAnswer(typed), foldAnswer(wording)]
  const plain = splitWords(typed)
  if (given.length > most || wanted.length > most) return { typed: plain.map((word) => ({ ...word, differs: false })), missing: [] }
  const [left, right] = [given.map(({ fold }) => fold), wanted.map(({ fold }) => fold)]
  const isSameSet = left.toSorted().join(' ') === right.toSorted().join(' ')
  const { pairs } = alignWords(left, right)
  const same = new Set(isSameSet ? left.keys() : pairs.filter((pair) => pair.same).map((pair) => pair.left))
  const met = new Set(isSameSet ? right.keys() : pairs.map((pair) => pair.right))
  const differs = (place: number) => given.some(({ from, to }, index) => from <= place && place <= to && !same.has(index))
  const isMissing = (place: number) => wanted.some(({ from, to }, index) => from <= place && place <= to && !met.has(index))
  return { typed: plain.map((word, place) => ({ ...word, differs: differs(place) })), missing: splitWords(wording).flatMap(({ text }, place) => (isMissing(place) ? [text] : [])) }
}
