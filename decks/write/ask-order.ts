import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'

/** Which of two came first; they are named in the order of the alphabet, so that their places tell nothing. */
export function askOrder(fact: Fact): Draft[] {
  const { first = '', second = '', firstDate = '', secondDate = '' } = fact.slots
  const [one, other] = [first, second].toSorted((a, b) => (a < b ? -1 : 1))
  return [{ kind: 'question', question: `Which came first: ${one ?? ''} or ${other ?? ''}?`, answer: first, remark: `${firstDate}: ${first}; ${secondDate}: ${second}.`, accepts: [first.replace(/^the /, '')], side: 'forward' }]
}
