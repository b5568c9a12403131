import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { saysEnough } from './says-enough.ts'

test.each(['Who moved to Lima in 1921?', 'During the 1990s, which group was involved in bloody fights?', 'Whose arrest took place on May 5, 1921?'])('%s has many right answers', (question) => {
  expect(saysEnough(aProposal({ question }, { frame: 'name-subject' }))).not.toBeNull()
})

test.each(['In 1921, who sold the mill to the Acme Company?', 'Who was the first to sail around Peru?', 'In 1921, which group ordered 4,679 trucks?'])('%s has one', (question) => {
  expect(saysEnough(aProposal({ question }, { frame: 'name-subject' }))).toBeNull()
})

test.each(['In 1921, tea prices rose by […] (percentage).', 'In which month and year was Rojas released?'])('%s does not tell of whom, where or from what', (question) => {
  expect(saysEnough(aProposal({ kind: question.includes('[') ? 'cloze' : 'question', question }, { frame: 'figure-rest' }))).not.toBeNull()
})

test.each(['In which year did Ana Rojas die of a stroke?', 'How many clerks with keys to the vaults of three savings banks were dismissed in 1921?'])('%s tells enough', (question) => {
  expect(saysEnough(aProposal({ question }, { frame: 'date-rest' }))).toBeNull()
})

test('names and terms are not weighed', () => {
  expect(saysEnough(aProposal({ question: 'Who is Lupe?' }, { frame: 'alias' }))).toBeNull()
})
