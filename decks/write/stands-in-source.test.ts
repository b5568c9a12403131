import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { aProposal } from '../../tests/builders/a-proposal.ts'
import { standsInSource } from './stands-in-source.ts'

const gate = standsInSource(anArticle(['The Acme Company was founded in Lima in 1921 by Ana Rojas.']))

test('a quote that stands in the article with its answer passes', () => {
  expect(gate(aProposal())).toBeNull()
})

test('a quote at the wrong place or another text is refused', () => {
  const { fact } = aProposal()
  expect(gate(aProposal({}, { citation: { ...fact.citation, start: 3 } }))).toMatch('passage')
  expect(gate(aProposal({}, { citation: { ...fact.citation, quote: 'The Acme Company was founded in Quito.' } }))).toMatch('passage')
})

test('an answer that the quote does not have is refused', () => {
  expect(gate(aProposal({ answer: '1922' }))).toMatch('answer')
})
