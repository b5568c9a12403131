import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { leaksAnswer } from './leaks-answer.ts'

test('a question without the answer passes', () => {
  expect(leaksAnswer(aProposal())).toBeNull()
})

test('the answer in the question is refused, as a whole word only', () => {
  expect(leaksAnswer(aProposal({ answer: 'Lima', question: 'In which city, Lima, was it founded?' }))).not.toBeNull()
  expect(leaksAnswer(aProposal({ answer: 'Lima', question: 'Which city has a mild climate in Limatown?' }))).toBeNull()
})

test('another name of the answer is refused too', () => {
  expect(leaksAnswer(aProposal({ answer: 'the Acme Company', question: 'Which company (ACME) is in Lima?' }, { accepts: ['ACME'] }))).not.toBeNull()
})
