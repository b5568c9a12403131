import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { keepsHedge } from './keeps-hedge.ts'

test('what the source only suspects cannot be asked as if it were so', () => {
  expect(keepsHedge(aProposal({ question: 'Who robbed the bank?' }, { status: 'accused' }))).not.toBeNull()
  expect(keepsHedge(aProposal({ question: 'By whom was the bank allegedly robbed?' }, { status: 'accused' }))).toBeNull()
  expect(keepsHedge(aProposal({ question: 'When was the bank robbed?' }, { status: 'stated' }))).toBeNull()
})
