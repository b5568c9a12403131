import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { hasLength, mostWords } from './has-length.ts'

const words = (n: number): string => `${Array.from({ length: n }, () => 'word').join(' ')}?`

test('a question has at most 35 words and at least four', () => {
  expect(hasLength(aProposal({ question: words(mostWords) }))).toBeNull()
  expect(hasLength(aProposal({ question: words(mostWords + 1) }))).toMatch('too long')
  expect(hasLength(aProposal({ question: words(3) }))).toMatch('too short')
})

test('a cloze needs six words', () => {
  expect(hasLength(aProposal({ kind: 'cloze', question: 'It grew to […] (how many).' }))).toMatch('too short')
  expect(hasLength(aProposal({ kind: 'cloze', question: 'The town grew to […] (how many) people.' }))).toBeNull()
})
