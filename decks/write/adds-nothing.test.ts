import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { addsNothing } from './adds-nothing.ts'

test('a question made of the words of the passage passes', () => {
  expect(addsNothing(aProposal())).toBeNull()
})

test('a number or a name that the passage does not have is refused', () => {
  expect(addsNothing(aProposal({ question: 'In which year after 1900 was the Acme Company founded?' }))).toMatch('number')
  expect(addsNothing(aProposal({ question: 'In which year was the Acme Company founded in Quito?' }))).toMatch('name')
})

test('a name that a pronoun stands for is allowed when it is logged', () => {
  const draft = { question: 'In which year was the Inca Company founded?' }
  expect(addsNothing(aProposal(draft))).toMatch('name')
  expect(addsNothing(aProposal(draft, { antecedents: ['the Inca Company'] }))).toBeNull()
})
