import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCardRecord } from '../../tests/builders/a-card-record.ts'
import type { NoteId } from '../model/id.ts'
import { findDuplicates, type DuplicateGroup, type DuplicateSearch } from './find-duplicates.ts'
import { makePairFinder } from './similar-texts.ts'

type Asked = readonly (readonly [question: string, answer?: string, note?: string])[]

function find(asked: Asked, search: DuplicateSearch = { by: 'question', least: 0.8 }): readonly { questions: readonly string[]; score: number }[] {
  const records = asked.map(([question, answer = 'She', note]) => aCardRecord({ question, answer, ...(note === undefined ? {} : { note: note as NoteId }) }))
  const questionOf = new Map(records.map(({ card, question }) => [card, question]))
  const steps = findDuplicates(records, search)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value.map(({ cards, score }: DuplicateGroup) => ({ questions: cards.map((card) => questionOf.get(card) ?? ''), score }))
}

test('the same text but for case, accents and stops is a duplicate', () => {
  expect(find([['Where was Émile born?'], ['Other'], ['where was emile born']], { by: 'question', least: 1 })).toEqual([{ questions: ['Where was Émile born?', 'where was emile born'], score: 1 }])
})

test('a slip is near, another number or name is not', () => {
  const groups = find([['In which year did the parliament of the province meet?'], ['In which year did the parliment of the province meet?'], ['What was signed in the city in 2009?'], ['What was signed in the city in 2010?'], ['Who led the northern alliance?'], ['Who led the southern movement?']])
  expect(groups.map(({ questions }) => questions.length)).toEqual([2])
  expect(groups[0]?.score).toBeGreaterThan(0.8)
  expect(groups[0]?.score).toBeLessThan(1)
})

test('cards of one note are no duplicates of one another', () => {
  expect(find([['Same', 'a', 'n1'], ['Same', 'b', 'n1']])).toEqual([])
  expect(find([['Same', 'a', 'n1'], ['Same', 'b', 'n1'], ['Same', 'c', 'n2']])).toHaveLength(1)
})

test('question and answer may be compared together', () => {
  expect(find([['Same', 'one thing'], ['Same', 'quite another']], { by: 'both', least: 1 })).toEqual([])
  expect(find([['Same', 'one thing'], ['Same', 'One thing.']], { by: 'both', least: 1 })).toHaveLength(1)
})

const grams = (text: string) => new Set(Array.from({ length: text.length }, (_, at) => ` ${text} `.slice(at, at + 3)))

test('no pair is missed and none is found that is not alike', () => {
  const texts = fc.uniqueArray(fc.array(fc.constantFrom('abc', 'abd', 'xyz', 'b', '漢字', '2009', '10'), { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')), { maxLength: 12 })
  fc.assert(fc.property(texts, fc.constantFrom(0.6, 0.75, 0.8, 0.95), (given, least) => {
    const finder = makePairFinder(given, least)
    const found = given.flatMap((_, step) => finder.partnersOf(step).map(([a, b, score]) => `${Math.max(a, b)} ${Math.min(a, b)} ${score.toFixed(9)}`))
    const expected = given.flatMap((text, at) => given.slice(0, at).flatMap((other, place) => {
      const [a, b] = [grams(text), grams(other)]
      const common = [...a].filter((gram) => b.has(gram)).length
      const score = common / (a.size + b.size - common)
      return score >= least && String(text.match(/\d+/g)) === String(other.match(/\d+/g)) ? [`${at} ${place} ${score.toFixed(9)}`] : []
    }))
    expect(found.toSorted()).toEqual(expected.toSorted())
  }), { numRuns: 500 })
})
