import { expect, test } from 'vitest'
import { aJudgedCard } from '../../tests/builders/a-judged-card.ts'
import { recalls } from './gold.ts'
import type { GoldFact } from './gold.ts'

const fact: GoldFact = { id: 'g1', type: 'date', answers: ['^1921$'], evidence: "Acme's mill was sold in 1921", core: true }

test('a card recalls a fact when its answer fits and its citation stands where the evidence does, whatever the quotes', () => {
  expect(recalls(aJudgedCard({ answer: '1921', quote: 'Acme’s mill was sold in 1921 to Bolt.' }), fact)).toBe(true)
  expect(recalls(aJudgedCard({ answer: '1922', quote: 'Acme’s mill was sold in 1921 to Bolt.' }), fact)).toBe(false)
  expect(recalls(aJudgedCard({ answer: '1921', quote: 'The bank closed in 1921.' }), fact)).toBe(false)
})

test('an abbreviation is no answer to another kind of fact', () => {
  expect(recalls(aJudgedCard({ quote: 'Acme’s mill was sold in 1921.', frame: 'abbreviation' }), fact)).toBe(false)
})
