import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'
import { phraseQuestion } from './phrase-question.ts'

/** What two sources tell of one thing: both values, or both culprits, and who names them. */
export function askContested(fact: Fact): Draft[] {
  const { noun = '', where = '', event = '', by = '' } = fact.slots
  const draft = (question: string): Draft[] => [{ kind: 'question', question, answer: fact.answer, remark: null, accepts: fact.accepts, side: 'forward' }]
  switch (fact.frame) {
    case 'contested-figure':
      return draft(phraseQuestion('Which two counts of', noun, where, 'are given, and who gives each'))
    case 'contested-claim':
      return draft(phraseQuestion('Who claimed responsibility for', `${event},`, 'and whom did', by, 'blame'))
    default:
      return draft(phraseQuestion('Whom did', by, 'blame for', `${event},`, 'and what did the accused answer'))
  }
}
