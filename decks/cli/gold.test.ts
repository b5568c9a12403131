import { expect, test } from 'vitest'
import { cardSchema } from '../model/card.ts'
import { noteSchema } from '../model/note.ts'
import { recalls } from './gold.ts'
import type { GoldFact, JudgedCard } from './gold.ts'

const fact: GoldFact = { id: 'g1', type: 'date', answers: ['^1921$'], evidence: "Acme's mill was sold in 1921", core: true }

function judged(answer: string, quote: string, frame = 'date-rest'): JudgedCard {
  const card = cardSchema.parse({ id: 'c', kind: 'question', question: 'When?', answer, remark: null, accepts: [], answerType: 'year' })
  const citation = { article: 'a', passage: 'p', quote, prefix: '', suffix: '', start: 0, footnotes: [] }
  return { card, note: noteSchema.parse({ id: 'n', family: 'dates', frame, status: 'stated', citations: [citation], tags: [], tier: 2, cards: [card] }) }
}

test('a card recalls a fact when its answer fits and its citation stands where the evidence does, whatever the quotes', () => {
  expect(recalls(judged('1921', 'Acme’s mill was sold in 1921 to Bolt.'), fact)).toBe(true)
  expect(recalls(judged('1922', 'Acme’s mill was sold in 1921 to Bolt.'), fact)).toBe(false)
  expect(recalls(judged('1921', 'The bank closed in 1921.'), fact)).toBe(false)
})

test('an abbreviation is no answer to another kind of fact', () => {
  expect(recalls(judged('1921', 'Acme’s mill was sold in 1921 to Bolt.', 'abbreviation'), fact)).toBe(false)
})
