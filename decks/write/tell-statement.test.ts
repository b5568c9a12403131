import { expect, test } from 'vitest'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import type { Fact } from '../model/fact.ts'
import type { Draft } from './draft.ts'
import { tellStatement } from './tell-statement.ts'

const told = (draft: Partial<Draft>, fact: Partial<Fact> = {}): string | undefined => {
  const proposal = aProposal(draft, fact)
  return tellStatement(proposal.fact, [proposal.draft])?.text
}
const dated = { statement: 'The Acme Company was founded in Lima in 1921.', gap: [40, 44] as [number, number], answer: '1921' }

test('the statement of a cloze is its own sentence, filled', () => {
  expect(told({ kind: 'cloze', question: 'Lima: The Acme Company was founded in […] (year).', answer: '1921' })).toBe('Lima: The Acme Company was founded in 1921.')
})

test('the statement of a question is that of its fact', () => {
  expect(told({ question: 'In which year was the Acme Company founded in Lima?', answer: '1921' }, dated)).toBe(dated.statement)
})

test('a sentence that does not read by itself is left out', () => {
  expect(told({ question: 'In which year was the Acme Company founded?', answer: '1921' }, { ...dated, statement: 'It was founded there in the old town in 1921.', gap: [40, 44] })).toBeUndefined()
})

test('a sentence that does not hold the answer as it is asked for is left out', () => {
  expect(told({ question: 'In which year was the Acme Company founded?', answer: 'in 1921' }, dated)).toBeUndefined()
  expect(told({ question: 'In which year was the Acme Company founded?', answer: '1921' }, { ...dated, gap: null })).toBeUndefined()
})

test('the other way round tells nothing: a card asked backwards has no statement', () => {
  expect(told({ question: 'What was founded in Lima in 1921?', answer: 'the Acme Company', side: 'back' }, dated)).toBeUndefined()
})
