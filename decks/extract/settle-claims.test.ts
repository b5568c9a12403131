import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import type { Fact } from '../model/fact.ts'
import { extractFacts } from './extract-facts.ts'

const factOf = (text: string, answer: string): Fact | undefined => extractFacts(anArticle([text])).find((fact) => fact.answer === answer)

test('a figure that somebody puts is an estimate of his', () => {
  expect(factOf('The Bank of Peru puts the number of mills in Lima at 1,500.', '1,500')).toMatchObject({ status: 'estimated', attribution: 'the Bank of Peru' })
})

test('a number that is believed is an estimate', () => {
  expect(factOf('Acme is believed to have had 30,000 workers in Peru.', '30,000')).toMatchObject({ status: 'estimated', attribution: null })
})

test('what stands in a relative clause is the writer\'s own word', () => {
  expect(factOf('Diego Paz, who joined Acme in 1921, claims that the mill of Lima was empty.', '1921')).toMatchObject({ attribution: null })
})

test('the name of a court, "the Accused", is no accusation', () => {
  expect(factOf('The Accused was found guilty of 12 counts of murder in Lima.', '12')).toMatchObject({ status: 'stated' })
})

test('sales that a company reports are stated', () => {
  expect(factOf('In 1921 Acme reported sales of 40 million dollars in Peru.', '1921')).toMatchObject({ status: 'stated', attribution: null })
})
