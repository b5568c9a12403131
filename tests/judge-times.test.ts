import { tmpdir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { judgeTimes, slowAnswer } from './safety/judge-times.ts'
import { watchMachine } from './safety/watch-machine.ts'

const calm = { factor: 1, disk: 1, processor: 2 }
const busy = { factor: 8, disk: 40, processor: 20 }
const usual = Array.from({ length: 300 }, (_, at) => 12 + (at % 20))

test('what is usual passes, and what is ten times slower does not, on a calm machine and on a busy one', () => {
  expect(judgeTimes({ start: 900, paces: usual }, { start: calm, answers: calm })).toEqual([])
  expect(judgeTimes({ start: 9000, paces: usual }, { start: calm, answers: calm })).toEqual([expect.stringContaining('the checked start took 9000 ms, on this machine at most 3000')])
  expect(judgeTimes({ start: 900, paces: usual.map((ms) => ms * 10) }, { start: calm, answers: calm })).toEqual([expect.stringContaining('at most 50 (1.0 times')])
  expect(judgeTimes({ start: 7200, paces: usual.map((ms) => ms * 8) }, { start: busy, answers: busy })).toEqual([])
  expect(judgeTimes({ start: 72_000, paces: usual.map((ms) => ms * 80) }, { start: busy, answers: busy })).toHaveLength(2)
})

test('of many answers the slow ones count, of few what half of them took', () => {
  expect(slowAnswer([...usual.slice(0, 198), 400, 500])).toBeGreaterThan(100)
  expect(slowAnswer([10, 11, 12, 900])).toBe(12)
  // Each as slow as that: there are few because of it.
  expect(judgeTimes({ start: 0, paces: [900, 1000, 950] }, { start: calm, answers: calm })).toHaveLength(1)
  expect(slowAnswer([])).toBe(0)
})

test('the machine is measured, and never taken for faster than a calm one', async () => {
  const { stop } = await watchMachine(tmpdir())
  await wait(200)
  const pace = await stop()
  expect(pace.factor).toBeGreaterThanOrEqual(1)
  expect(pace.disk).toBeGreaterThan(0)
  expect(pace.processor).toBeGreaterThan(0)
})
