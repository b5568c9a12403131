import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRounds } from './create-rounds.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a minute after the start, then every ten minutes, and once at the end', async () => {
  const made: string[] = []
  const ending = new AbortController()
  const rounds = createRounds(async (reason) => made.push(reason), async () => {}, ending)
  rounds.start()
  rounds.start()
  await vi.advanceTimersByTimeAsync(59_999)
  expect(made).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(made).toEqual(['time'])
  await vi.advanceTimersByTimeAsync(25 * 60_000)
  expect(made).toEqual(['time', 'time', 'time'])
  await rounds.stop()
  expect(made.at(-1)).toBe('quit')
  expect(ending.signal.aborted).toBe(true)
  rounds.start()
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(made).toHaveLength(4)
})

test('the end is not waited for longer than that, and nothing is begun after it', async () => {
  const ending = new AbortController()
  const finish: (() => void)[] = []
  let begun = 0
  const rounds = createRounds(() => new Promise<void>((done) => ((begun += 1), finish.push(done))), async () => {}, ending)
  rounds.start()
  await vi.advanceTimersByTimeAsync(60_000)
  const stopped = rounds.stop()
  await vi.advanceTimersByTimeAsync(19_999)
  expect(ending.signal.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await stopped
  expect(ending.signal.aborted).toBe(true)
  finish[0]?.()
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(begun).toBe(2)
})

test('the end waits for the copies in the second folder too', async () => {
  const finish: (() => void)[] = []
  const rounds = createRounds(async () => {}, () => new Promise((done) => finish.push(done)), new AbortController())
  let isOver = false
  const stopped = rounds.stop().then(() => (isOver = true))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(isOver).toBe(false)
  finish[0]?.()
  await stopped
})
