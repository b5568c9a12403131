import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { proposeCards } from '../write/propose-cards.ts'
import { extractFacts } from './extract-facts.ts'

const cards = (text: string): [string, string][] => extractFacts(anArticle([text])).filter(({ frame }) => frame === 'teller').flatMap(proposeCards).map((draft) => [draft.question, draft.answer])

test('who says so is asked when one with a name does', () => {
  expect(cards('According to the historian Ana Rojas, Acme sold 40 mills to Bolt in 1921.')).toEqual([['According to whom did Acme sell 40 mills to Bolt in 1921?', 'Ana Rojas']])
  expect(cards('According to the Bank of Peru, Acme sold 40 mills to Bolt in 1921.')).toEqual([['According to which source did Acme sell 40 mills to Bolt in 1921?', 'the Bank of Peru']])
})

test('where the clause cannot be turned, the source has a gap', () => {
  expect(cards('By 1921, according to the Bank of Peru, Acme had closed 12 mills in Lima.').map(([, answer]) => answer)).toEqual(['the Bank of Peru'])
})

test('sources without a name and sources named again are not asked for', () => {
  expect(cards('According to local officials, Acme sold 40 mills to Bolt in 1921.')).toEqual([])
  expect(cards('According to Diego Paz, Acme sold 40 mills to Diego Paz in 1921.')).toEqual([])
})
