import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { extractFacts } from '../extract/extract-facts.ts'
import { proposeCards } from './propose-cards.ts'

const cards = (text: string, frame: string): [string, string][] => extractFacts(anArticle([text])).filter((fact) => fact.frame === frame).flatMap(proposeCards).map((draft) => [draft.question, draft.answer])

test('a counted set is asked for as the subject or the object', () => {
  expect(cards('In March 2015 the three leaders, Ana Rojas, Diego Paz of Bolt and Rosa Cruz of Acme, signed a pact in Lima.', 'closed-list')).toEqual([['In March 2015, which three leaders signed a pact in Lima?', 'Ana Rojas, Diego Paz of Bolt and Rosa Cruz of Acme']])
  expect(cards('In 1921 Acme opened two mills: the Red Mill and the Old Mill.', 'closed-list')).toEqual([['In 1921, which two mills did Acme open?', 'the Red Mill and the Old Mill']])
})

test('names joined in the subject are asked for together, in any order', () => {
  expect(cards('In 1921 Ana Rojas and Diego Paz founded a bank with 300 clerks.', 'list')).toEqual([['In 1921, which two people founded a bank with 300 clerks?', 'Ana Rojas and Diego Paz']])
  const [fact] = extractFacts(anArticle(['In 1921 Ana Rojas and Diego Paz founded a bank with 300 clerks.'])).filter(({ frame }) => frame === 'list')
  expect(fact?.accepts).toEqual(['Diego Paz and Ana Rojas'])
})

test('"its" points out of a question for several: the clause stays whole', () => {
  expect(cards('In 1921 Ana Rojas and Diego Paz sold its mills to the Bank of Peru.', 'list').map(([question]) => question)).toEqual(expect.not.arrayContaining([expect.stringContaining('which two')]))
})
