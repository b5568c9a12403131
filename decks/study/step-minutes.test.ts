import { expect, test } from 'vitest'
import { stepMinutes } from './step-minutes.ts'

test('the first step: hard takes the middle of the first two', () => {
  expect(stepMinutes([1, 10], 0)).toEqual({ 1: { scheduled_minutes: 1, next_step: 0 }, 2: { scheduled_minutes: 6, next_step: 0 }, 3: { scheduled_minutes: 10, next_step: 1 } })
})

test('a later step: hard repeats it, and good leaves the steps after the last', () => {
  expect(stepMinutes([1, 10], 1)).toEqual({ 1: { scheduled_minutes: 1, next_step: 0 }, 2: { scheduled_minutes: 10, next_step: 1 } })
})

test('one step only: hard waits half as long again', () => {
  expect(stepMinutes([10], 0)).toEqual({ 1: { scheduled_minutes: 10, next_step: 0 }, 2: { scheduled_minutes: 15, next_step: 0 } })
})

test('forgetting leads to the first step; without steps nothing does', () => {
  expect(stepMinutes([10], null)).toEqual({ 1: { scheduled_minutes: 10, next_step: 0 } })
  expect(stepMinutes([], 0)).toEqual({})
})

test('a place beyond steps that were shortened since counts as the last', () => {
  expect(stepMinutes([5], 3)).toEqual({ 1: { scheduled_minutes: 5, next_step: 0 }, 2: { scheduled_minutes: 8, next_step: 0 } })
})

test('steps of a day and more are refused', () => {
  expect(() => stepMinutes([1, 1440], 0)).toThrow(RangeError)
})
