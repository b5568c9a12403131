import { expect, test } from 'vitest'
import { anArticle } from '../../tests/builders/an-article.ts'
import { proposeCards } from '../write/propose-cards.ts'
import { extractFacts } from './extract-facts.ts'

const cards = (text: string): [string, string, string | null][] => extractFacts(anArticle([text])).filter(({ frame }) => frame === 'order').flatMap(proposeCards).map((draft) => [draft.question, draft.answer, draft.remark])

test('two named happenings of one actor, with dates that do not overlap', () => {
  expect(cards('Ana Rojas founded Acme in 1921. Peruvian police arrested Ana Rojas in May 1930.')).toEqual([
    ['In which order did these take place: the arrest of Ana Rojas; the founding of Acme?', 'the founding of Acme, then the arrest of Ana Rojas', '1921: the founding of Acme; May 1930: the arrest of Ana Rojas.'],
  ])
})

test('dates that overlap, vague dates and happenings without a name have no order', () => {
  expect(cards('Ana Rojas founded Acme in 1921. Peruvian police arrested Ana Rojas in May 1921.')).toEqual([])
  expect(cards('Ana Rojas founded Acme in the 1920s. Peruvian police arrested Ana Rojas in May 1930.')).toEqual([])
  expect(cards('Ana Rojas founded a bank in 1921. Peruvian police arrested Ana Rojas in May 1930.')).toEqual([])
})

test('at most two such questions come of an article, and no happening is in both', () => {
  const years = ['Acme', 'Bolt', 'Cobb', 'Dorn', 'Eads', 'Fenn'].map((name, i) => `Ana Rojas founded ${name} in ${1900 + i * 7}.`)
  const found = cards(years.join(' '))
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThanOrEqual(2)
})
