import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { readsWell } from './reads-well.ts'

test.each([
  ['Who founded the company (in Lima?', 'bracket'],
  ['Who said "no?', 'bracket'],
  ['Who founded the the company?', 'doubled'],
  ['Who founded the company, ?', 'comma'],
  ['Who founded the company and?', 'breaks off'],
  ['Who founded the company', 'does not end'],
])('%s is refused', (question, reason) => {
  expect(readsWell(aProposal({ question }))).toMatch(reason)
})

test('a well formed question passes, and may end in a preposition', () => {
  expect(readsWell(aProposal())).toBeNull()
  expect(readsWell(aProposal({ question: 'What is the company accused of?' }))).toBeNull()
})
