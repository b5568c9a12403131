import { expect, test } from 'vitest'
import { nextAutoAct } from './next-auto-act.ts'

const now = 1_000_000
const auto = { question: 8, answer: 3, act: 'good' } as const
const question = { phase: 'question', shownAt: now, revealedAt: null, timeUp: false } as const
const answer = { phase: 'answer', shownAt: now, revealedAt: now + 2000, timeUp: false } as const

test('the answer appears so many seconds after the question, then comes the act so many after the answer', () => {
  expect(nextAutoAct(question, auto, now + 3000)).toEqual({ act: 'reveal', left: 5000 })
  expect(nextAutoAct(question, auto, now + 60_000)).toEqual({ act: 'reveal', left: 0 })
  for (const act of ['again', 'good', 'bury'] as const) expect(nextAutoAct(answer, { ...auto, act }, now + 4000)).toEqual({ act, left: 1000 })
})

test('nothing happens by itself when it is switched off, waits for the reader, or asks her something', () => {
  expect(nextAutoAct(question, null, now)).toBeNull()
  expect(nextAutoAct(answer, { ...auto, act: 'wait' }, now)).toBeNull()
  expect(nextAutoAct({ ...answer, revealedAt: null }, auto, now)).toBeNull()
  expect(nextAutoAct({ ...question, timeUp: true }, auto, now)).toBeNull()
  expect(nextAutoAct({ ...question, phase: 'done' }, auto, now)).toBeNull()
})
