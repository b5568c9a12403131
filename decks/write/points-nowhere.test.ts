import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { pointsNowhere } from './points-nowhere.ts'

test.each(['It was founded in […] (year) in Lima.', 'In which year was it founded?', 'In which year was this company founded?', 'Who led the latter?'])('%s points to nothing', (question) => {
  expect(pointsNowhere(aProposal({ question }))).not.toBeNull()
})

test.each(['It is estimated that […] (how many) people live in Lima.', 'Of 20 banks, how many of these failed in Lima?', 'In which year did the Acme Company sell its mill?'])('%s stands alone', (question) => {
  expect(pointsNowhere(aProposal({ question }))).toBeNull()
})

test('a date without its year, and today, point to a day that the card does not show', () => {
  expect(pointsNowhere(aProposal({ question: 'On May 5, who sold the mill to the Acme Company?', answer: 'Ana Rojas' }))).toMatch('year')
  expect(pointsNowhere(aProposal({ question: 'On what date did Ana Rojas sell the mill?', answer: 'May 5, 1921' }))).toBeNull()
  expect(pointsNowhere(aProposal({ question: 'How many people live in Lima today?' }))).not.toBeNull()
  expect(pointsNowhere(aProposal({ question: 'Who told the reporters of Lima so last year?' }))).not.toBeNull()
  expect(pointsNowhere(aProposal({ question: 'How many men did a mill in the same street employ?' }))).not.toBeNull()
})

test.each([
  'Ana Rojas, a reporter of the […] (group), saw them fall in Lima.',
  'Of 15 clerks in Lima, […] (how many) had asked for the larger sum.',
  'Ana Rojas of the […] (group) called that an excuse.',
  'The Acme Company declared […] (how many) fewer.',
  'In 1921 somebody broke into […] (group).',
  "Rojas's report appeared in […] (how many) newspapers.",
])('%s leans on a sentence before', (question) => {
  expect(pointsNowhere(aProposal({ kind: 'cloze', question }))).not.toBeNull()
})

test('them and a report that the card tells of are fine', () => {
  expect(pointsNowhere(aProposal({ question: 'Who bought mills in Lima and sold them in 1921?' }))).toBeNull()
  expect(pointsNowhere(aProposal({ question: "In which year did Rojas's report on the mills of Lima appear?" }))).toBeNull()
})

test('their own, right after the verb, is of those who are asked for', () => {
  const question = 'Who reportedly planned their strike with a banker in Lima?'
  expect(pointsNowhere(aProposal({ question }, { frame: 'actor', slots: { rest: 'their strike with a banker in Lima' } }))).toBeNull()
  expect(pointsNowhere(aProposal({ question: 'Who told Ana Rojas that Lima is one of their harbours?' }, { frame: 'actor-says', slots: { rest: 'Ana Rojas that Lima is one of their harbours' } }))).not.toBeNull()
})
