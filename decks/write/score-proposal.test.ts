import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { scoreProposal } from './score-proposal.ts'

const confidenceOf = (...args: Parameters<typeof aProposal>): number => scoreProposal(aProposal(...args)).confidence
const open = { frame: 'open-when', slots: { arcs: '1', weakest: '1', sure: '1', posedSure: '1', weight: '3' } }

test('doubt about the sentence lowers a question more than a gap', () => {
  const doubtful = { ...open, slots: { ...open.slots, arcs: '0.6' } }
  expect(confidenceOf({}, doubtful)).toBeLessThan(confidenceOf({}, open))
  expect(confidenceOf({}, doubtful)).toBeLessThan(confidenceOf({ kind: 'cloze' }, doubtful))
})

test('what is not clear without the text lowers the confidence and is said', () => {
  const { confidence, problems } = scoreProposal(aProposal({}, { ...open, slots: { ...open.slots, posedSure: '0.7', restated: 'yes' } }))
  expect(confidence).toBeLessThan(confidenceOf({}, open))
  expect(problems).toContain('a word of it was given the name that it seems to stand for')
})

test('a question without a name, a date or a figure is not one to be understood alone', () => {
  expect(confidenceOf({ question: 'In which year was the mill of the company sold?' }, open)).toBeLessThan(0.7)
})

test('where two ways of reading differ the old rule loses its place', () => {
  const [against, silent, agrees] = [{ parse: 'against' }, {}, { parse: 'agrees' }].map((slots) => confidenceOf({}, { frame: 'date-rest', slots })) as [number, number, number]
  expect(against).toBeLessThan(silent * 0.7)
  expect(agrees).toBeGreaterThanOrEqual(silent)
})

test('a confidence lies between 0 and 1', () => {
  expect(confidenceOf({}, { frame: 'abbreviation', slots: { parse: 'agrees' } })).toBeLessThan(1)
})
