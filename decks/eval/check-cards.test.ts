import { expect, test } from 'vitest'
import { aJudgedCard } from '../../tests/builders/a-judged-card.ts'
import { checkCards } from './check-cards.ts'
import type { GoldFact } from './gold.ts'

test('a question that holds its answer, or a wording that counts as right, leaks it; a part of a word does not', () => {
  const told = aJudgedCard({ id: 'a', question: 'Who sold Bolt’s mill, Bolt or Acme?', answer: 'Acme' })
  const alias = aJudgedCard({ id: 'b', question: 'What does the HMC trade in?', answer: 'Harbour Mill Company', accepts: ['HMC'] })
  const inside = aJudgedCard({ id: 'c', question: 'Which art did the party ban?', answer: 'par' })
  expect(checkCards([told, alias, inside], []).leaks.map(({ card }) => card.id)).toEqual(['a', 'b'])
})

test('the same question with the same answer is a duplicate, whatever the quotes', () => {
  const one = aJudgedCard({ id: 'a', question: 'Who ran Acme’s mill?', answer: 'Bolt' })
  const other = aJudgedCard({ id: 'b', question: "who ran Acme's mill?", answer: 'Bolt' })
  expect(checkCards([one, other], []).duplicates.map(({ card }) => card.id)).toEqual(['b'])
})

test('an answer stands in the cited sentence whole, or part by part when it is a list', () => {
  const cards = [
    aJudgedCard({ id: 'a', answer: '1921' }),
    aJudgedCard({ id: 'b', answer: '1922' }),
    aJudgedCard({ id: 'c', answer: 'Acme, Bolt and Crane', quote: 'Three firms bid: Bolt, then Acme and at last Crane.' }),
  ]
  expect(checkCards(cards, []).standing).toEqual({ part: 2, whole: 3 })
})

test('footnotes are compared where a person wrote them down', () => {
  const fact: GoldFact = { id: 'g', type: 'date', answers: ['1921'], evidence: 'mill was sold in 1921', core: true, footnotes: [4] }
  expect(checkCards([aJudgedCard({ footnotes: [4] }), aJudgedCard({ id: 'b', footnotes: [5] })], [fact]).footnotes).toEqual({ part: 1, whole: 2 })
  expect(checkCards([aJudgedCard({})], [{ ...fact, footnotes: [] }]).footnotes).toEqual({ part: 0, whole: 0 })
})
