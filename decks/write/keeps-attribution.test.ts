import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { keepsAttribution } from './keeps-attribution.ts'

test('who says so must be told', () => {
  const fact = { attribution: 'the Central Bank of Peru' }
  expect(keepsAttribution(aProposal({ question: 'How many people live there?' }, fact))).not.toBeNull()
  expect(keepsAttribution(aProposal({ question: 'According to the Central Bank of Peru, how many people live there?' }, fact))).toBeNull()
  expect(keepsAttribution(aProposal({ question: 'Who says that many people live there?' }, fact))).toBeNull()
})
