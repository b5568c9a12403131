import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { opensList } from './opens-list.ts'

test('one of several examples is no single right answer', () => {
  expect(opensList(aProposal({ kind: 'cloze', question: 'The firm sells goods such as […] (name).' }))).not.toBeNull()
  expect(opensList(aProposal({ kind: 'cloze', question: 'Firms like […] (group) and other companies sell tea in Lima.' }))).not.toBeNull()
  expect(opensList(aProposal({ kind: 'cloze', question: 'The firm was sold to […] (group) in 1921.' }))).toBeNull()
})

test('a whole list may be asked for', () => {
  expect(opensList(aProposal({ kind: 'cloze', question: 'The firm sells goods such as […] (two goods named as examples).' }, { frame: 'list-examples' }))).toBeNull()
})

test('a list that goes on with some more is open', () => {
  expect(opensList(aProposal({ kind: 'cloze', question: 'Traders from […] (two places), and some from Chile, came to Lima.' }, { frame: 'list' }))).not.toBeNull()
})

test('one part of several is asked for by no question', () => {
  expect(opensList(aProposal({ question: 'Which group is part of the government of Peru?' }))).not.toBeNull()
  expect(opensList(aProposal({ question: 'Which group governs a part of Peru?' }))).toBeNull()
})
