import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { hasOneTime } from './has-one-time.ts'

const judge = (question: string): string | null => hasOneTime(aProposal({ question, answer: '1960' }))

test('what was so for years has no one year', () => {
  expect(judge('In which year was the mill the fourth largest in the world?')).not.toBeNull()
  expect(judge('In which year did Acme employ about 86,000 people?')).not.toBeNull()
})

test('what happened has one', () => {
  expect(judge('In which year did Acme become the largest maker of looms?')).toBeNull()
  expect(judge('Who owned the largest mill in 1921?')).toBeNull()
})
