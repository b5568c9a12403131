import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'

/** In which order two happenings took place; they are named in the order of the alphabet, so that their places tell nothing. */
export function askOrder(fact: Fact): Draft[] {
  const { first = '', second = '', firstDate = '', secondDate = '' } = fact.slots
  const [one, other] = [first, second].toSorted((a, b) => (a < b ? -1 : 1))
  return [{ kind: 'question', question: `In which order did these take place: ${one ?? ''}; ${other ?? ''}?`, answer: `${first}, then ${second}`, remark: `${firstDate}: ${first}; ${secondDate}: ${second}.`, accepts: [`${first.replace(/^the /, '')}, ${second.replace(/^the /, '')}`], side: 'forward' }]
}
