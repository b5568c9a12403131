import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { parser } from '../../tests/builders/read-with-parser.ts'
import { extractFacts } from './extract-facts.ts'

/** What the tree says of the old rules' reading of a text: "agrees", "against", "broken"; each once. */
const readingsOf = (text: string): string[] => [...new Set(extractFacts(anArticle([text]), parser).flatMap((fact) => (/^(?:date|figure|name)/.test(fact.frame) ? [fact.slots['parse'] ?? 'silent'] : [])))]

test('a subject and a verb of one clause agree', () => {
  expect(readingsOf('Ana Rojas founded the Acme Company in Lima in 1921.')).toEqual(['agrees'])
})

test('a pronoun that its own clause does not bind breaks the card', () => {
  expect(readingsOf('Victoria Gray fell ill in 2019. Diego Paz, who treated her at the Sarah Cannon Institute in Lima, was a doctor.')).toContain('broken')
})

test('without a parser nothing is said', () => {
  const facts = extractFacts(anArticle(['Ana Rojas founded the Acme Company in Lima in 1921.']))
  expect(facts.every((fact) => fact.slots['parse'] === undefined && fact.slots['sure'] === undefined)).toBe(true)
})
