import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { fitsType } from './fits-type.ts'

test('an answer looks like what is asked for', () => {
  expect(fitsType(aProposal())).toBeNull()
  expect(fitsType(aProposal({ answer: 'later' }))).toMatch('year')
  expect(fitsType(aProposal({ answer: '12' }, { answerType: 'percentage' }))).toMatch('percentage')
  expect(fitsType(aProposal({ answer: 'more than 12%' }, { answerType: 'percentage' }))).toBeNull()
})
