import { expect, test } from 'vitest'
import type { DayCount } from '../../../decks/study/count-today.ts'
import type { DayPlan } from '../../../decks/study/queue.ts'
import { sayDone, sayGoal, sayLength, sayMakeUp } from './say-plan.ts'

const aPlan = (change: Partial<DayPlan> & { cards?: number } = {}): DayPlan => ({ queue: Array.from({ length: change.cards ?? 32 }, (_, index) => `c${index}` as DayPlan['queue'][number]), waiting: [], learning: 2, reviews: 22, fresh: 8, seminar: 0, beyondLimits: 0, ...change })
const aCount = (change: Partial<DayCount> = {}): DayCount => ({ answers: 0, known: 0, newCards: 0, repeatedCards: 0, took: 0, ...change })

test('A length is told in whole minutes, and never as none', () => {
  expect(sayLength(880)).toBe('about 15 minutes')
  expect(sayLength(95)).toBe('about 2 minutes')
  expect(sayLength(8)).toBe('about a minute')
})

test('The queue is said as what is repeated and what is new', () => {
  expect(sayMakeUp(aPlan())).toBe('24 to repeat and 8 new.')
  expect(sayMakeUp(aPlan({ learning: 0, reviews: 0 }))).toBe('All of them are new.')
  expect(sayMakeUp(aPlan({ fresh: 0 }))).toBe('All of them come back today; none is new.')
})

test('What will be known on the day is said once there are cards for it', () => {
  const seminar = { at: Date.UTC(2026, 10, 26, 14) }
  expect(sayGoal({ seminar, recall: 0.912, byDeck: new Map([['d', 0.9]]) }, 'UTC')).toMatch(/^You are on course for 91% on 26.November\.$/)
  expect(sayGoal({ seminar, recall: 0, byDeck: new Map() }, 'UTC')).toBe('')
})

test('What was done today is said, and nothing when nothing was', () => {
  expect(sayDone(aCount())).toBe('')
  expect(sayDone(aCount({ answers: 24, known: 20 }))).toBe('You gave 24 answers today and knew 20.')
  expect(sayDone(aCount({ answers: 5, known: 5 }))).toBe('You gave 5 answers today and knew all of them.')
})
