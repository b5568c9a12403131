import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { saysEnough } from './says-enough.ts'

test.each(['Who moved to Lima in 1921?', 'During the 1990s, which group was involved in bloody fights?', 'Whose arrest took place on May 5, 1921?'])('%s has many right answers', (question) => {
  expect(saysEnough(aProposal({ question }, { frame: 'name-subject' }))).not.toBeNull()
})

test.each(['In 1921, who sold the mill to the Acme Company?', 'Who was the first to sail around Peru?', 'In 1921, which group ordered 4,679 trucks?'])('%s has one', (question) => {
  expect(saysEnough(aProposal({ question }, { frame: 'name-subject' }))).toBeNull()
})

test('only questions for who did it are weighed', () => {
  expect(saysEnough(aProposal({ question: 'Who moved to Lima in 1921?' }, { frame: 'date-rest' }))).toBeNull()
})
