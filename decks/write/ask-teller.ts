import type { Fact } from '../model/fact.ts'
import { askCloze } from './ask-cloze.ts'
import type { Draft } from './draft.ts'
import { lowerFirst, phraseQuestion } from './phrase-question.ts'

/** Who says so: "According to whom did ...?", or the statement with a gap for its source when it cannot be turned. */
export function askTeller(fact: Fact): Draft[] {
  const { aux, subject, verb, rest, whom = 'whom' } = fact.slots
  if (aux === undefined || subject === undefined) return [askCloze(fact, whom === 'whom' ? 'who' : 'which source')].filter((draft) => draft !== null)
  return [{ kind: 'question', question: phraseQuestion(`According to ${whom}`, aux, lowerFirst(subject), verb, rest), answer: fact.answer, remark: null, accepts: fact.accepts, side: 'forward' }]
}
