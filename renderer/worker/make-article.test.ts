import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok } from '../../decks/result.ts'
import { makeArticle } from './make-article.ts'
import type { MakeStep } from './make-request.ts'

/** A worker that the test speaks for. */
class HandWorker {
  static last: HandWorker | null = null
  readonly asked: unknown[] = []
  ended = false
  readonly #listeners = new Map<string, (event: { data: unknown }) => void>()
  constructor() {
    HandWorker.last = this
  }
  addEventListener(name: string, listener: (event: { data: unknown }) => void): void {
    this.#listeners.set(name, listener)
  }
  postMessage(request: unknown): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.ended = true
  }
  say(name: string, data: unknown = null): void {
    this.#listeners.get(name)?.({ data })
  }
}

const file = { name: 'bridge.txt', bytes: new TextEncoder().encode('The bridge was opened on 3 May 1931.') }
const worker = (): HandWorker => {
  if (HandWorker.last === null) throw new Error('No worker was started.')
  return HandWorker.last
}

beforeEach(() => {
  HandWorker.last = null
  vi.stubGlobal('Worker', HandWorker)
  vi.useFakeTimers()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('the worker is asked once, its steps are heard, and it is ended with its answer', async () => {
  const steps: MakeStep[] = []
  const making = makeArticle(file, { onStep: (step) => steps.push(step), signal: new AbortController().signal })
  expect(worker().asked).toEqual([{ file, recognise: false }])
  worker().say('message', { step: { what: 'Reading the pages', done: 1, of: 3 } })
  worker().say('message', { result: ok([]) })
  expect(await making).toEqual(ok([]))
  expect(steps).toEqual([{ what: 'Reading the pages', done: 1, of: 3 }])
  expect(worker().ended).toBe(true)
})

test('cancel ends the worker at once', async () => {
  const job = new AbortController()
  const making = makeArticle(file, { onStep: () => {}, signal: job.signal })
  job.abort()
  expect(await making).toMatchObject({ ok: false, problem: { type: 'stopped' } })
  expect(worker().ended).toBe(true)
  HandWorker.last = null
  expect(await makeArticle(file, { onStep: () => {}, signal: job.signal })).toMatchObject({ ok: false, problem: { type: 'stopped' } })
  expect(HandWorker.last).toBeNull()
})

test('a worker that fails is a problem in plain words', async () => {
  const making = makeArticle(file, { onStep: () => {}, signal: new AbortController().signal })
  worker().say('error')
  expect(await making).toMatchObject({ ok: false, problem: { type: 'maker-failed' } })
  expect(worker().ended).toBe(true)
})

test.each([[false, 10, 'ten minutes'], [true, 60, 'an hour']] as const)('after its time it counts as too slow (recognising: %s)', async (recognise, minutes, says) => {
  const making = makeArticle(file, { onStep: () => {}, signal: new AbortController().signal, recognise })
  let done = false
  void making.then(() => (done = true))
  await vi.advanceTimersByTimeAsync((minutes - 1) * 60_000)
  expect(done).toBe(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await making).toMatchObject({ ok: false, problem: { type: 'too-slow', detail: expect.stringContaining(says) as string } })
  expect(worker().ended).toBe(true)
})

test('without workers, as in tests of screens, the same is done in the page', async () => {
  vi.unstubAllGlobals()
  const made = await makeArticle(file, { onStep: () => {}, signal: new AbortController().signal })
  expect(made.ok && made.value.map(({ format }) => format)).toEqual(['lectern-making'])
})
