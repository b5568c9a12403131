import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import type { Fact } from '../model/fact.ts'
import { proposeCards } from '../write/propose-cards.ts'
import { extractFacts } from './extract-facts.ts'

const contested = (...texts: string[]): Fact[] => extractFacts(anArticle(texts)).filter(({ frame }) => frame.startsWith('contested'))
const cards = (...texts: string[]): [string, string][] => contested(...texts).flatMap(proposeCards).map((draft) => [draft.question, draft.answer])

const government = 'According to government estimates, there are at least 869 schools in Lima.'
const union = 'The Teachers Union of Peru, however, claims to have 1,872 schools in Lima.'

test('two sources that count one thing differently are asked for together, with both passages', () => {
  expect(cards(`${government} ${union}`)).toEqual([['Which two counts of schools in Lima are given, and who gives each?', 'at least 869 (government estimates) and 1,872 (the Teachers Union of Peru)']])
  const [fact] = contested(`${government} ${union}`)
  expect([fact?.citation.quote, ...(fact?.further ?? []).map(({ quote }) => quote)]).toEqual([government, union])
})

test('figures of other things, of one source, or the same figure are no dispute', () => {
  expect(cards(`${government} The Teachers Union of Peru, however, claims to have 1,872 schools in Quito.`)).toEqual([])
  expect(cards(`${government} According to government estimates, there were 1,872 schools in Lima by 1921.`)).toEqual([])
  expect(cards(`${government} The Teachers Union of Peru claims to have 869 schools in Lima.`)).toEqual([])
})

test('a deed that one claims and another is blamed for', () => {
  expect(cards('The Red Front claimed responsibility for the bombing of the Lima Bank, but the government blamed the Black Band.')).toEqual([['Who claimed responsibility for the bombing of the Lima Bank, and whom did the government blame?', 'the Red Front claimed it; the government blamed the Black Band']])
})

test('a charge that is denied in the next sentence', () => {
  expect(cards('The Bank of Peru blamed Diego Paz for the fire in Lima. Paz denied it.')).toEqual([['Whom did the Bank of Peru blame for the fire in Lima, and what did the accused answer?', 'Diego Paz, which denied it']])
  expect(cards('The Bank of Peru blamed Diego Paz for the fire in Lima. Ana Rojas denied it.')).toEqual([])
})
