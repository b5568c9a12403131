import { expect, test } from 'vitest'
import { makeTestInput } from '../../decks/study/seminar/make-test-input.ts'
import { runPlan } from './run-plan.ts'

test('a plan is made where there are no workers', async () => {
  const plan = await runPlan(makeTestInput({ days: 4, cards: 12 }))
  expect(plan.ok && plan.value.days.length).toBe(5)
})
