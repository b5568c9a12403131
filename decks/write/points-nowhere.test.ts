import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { pointsNowhere } from './points-nowhere.ts'

test.each(['It was founded in […] (year) in Lima.', 'In which year was it founded?', 'In which year was this company founded?', 'Who led the latter?'])('%s points to nothing', (question) => {
  expect(pointsNowhere(aProposal({ question }))).not.toBeNull()
})

test.each(['It is estimated that […] (how many) people live in Lima.', 'Of 20 banks, how many of these failed in Lima?', 'In which year did the Acme Company sell its mill?'])('%s stands alone', (question) => {
  expect(pointsNowhere(aProposal({ question }))).toBeNull()
})
