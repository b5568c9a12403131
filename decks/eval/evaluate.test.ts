import { expect, test } from 'vitest'
import { aJudgedCard } from '../../tests/builders/a-judged-card.ts'
import { countWords, measureRecall } from './budgeted-recall.ts'
import { evaluate } from './evaluate.ts'
import type { GoldFact } from './gold.ts'
import { rankCards } from './rank-cards.ts'
import { countRules } from './rule-rates.ts'
import { sayEvaluation } from './say-evaluation.ts'
import { findVerdict, sealWords } from './verdict.ts'

const fact: GoldFact = { id: 'g1', type: 'date', answers: ['^1921$'], evidence: 'sold in 1921', core: true }
const good = aJudgedCard({ id: 'good', confidence: 0.6 })
const bad = aJudgedCard({ id: 'bad', answer: '1922', confidence: 0.9 })
const verdicts = { good: { pass: true, reason: 'right', words: sealWords(good.card) }, bad: { pass: false, reason: 'wrong year', words: sealWords(bad.card) } }

test('a verdict holds for the words that were read, and no others', () => {
  expect(findVerdict(verdicts, good.card)?.pass).toBe(true)
  expect(findVerdict(verdicts, { ...good.card, question: 'When?' })).toBeNull()
  expect(findVerdict({ good: { pass: true, reason: '' } }, good.card)?.pass).toBe(true)
})

test('facts are recalled by cards that passed; what only other cards ask for is unproven', () => {
  const found = evaluate('text', [good.note, bad.note], [fact], verdicts)
  expect([found.passed.length, found.failed.length, found.recalled.length, found.unproven.length]).toEqual([1, 1, 1, 0])
  const unread = evaluate('text', [good.note], [fact], {})
  expect([unread.unjudged.length, unread.recalled.length, unread.unproven.length]).toEqual([1, 0, 1])
})

test('a budget takes the best cards first', () => {
  const ranked = rankCards([good.note, bad.note])
  expect(ranked.map(({ card }) => card.id)).toEqual(['bad', 'good'])
  expect(measureRecall(ranked, [fact], 100, 1)).toEqual({ part: 0, whole: 1 })
  expect(measureRecall(ranked, [fact], 100, 2)).toEqual({ part: 1, whole: 1 })
  expect(countWords('It cost 1,500 francs, or so.')).toBe(6)
})

test('rules are counted, and the report names what failed when asked', () => {
  const found = evaluate('text', [good.note, bad.note], [fact], verdicts)
  expect(countRules([found])).toEqual([['date-rest', { judged: 2, passed: 1 }]])
  expect(sayEvaluation(found, 100, false)).toContain('strict precision    1/2 = 50%')
  expect(sayEvaluation(found, 100, true)).toContain('failed    bad')
})
