// Workers that die, that answer what cannot be read, and that never answer: each gives a plain problem within its time, is
// ended, and the next ask starts another. The collection's reader has the same in its own test.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeTestInput } from '../../decks/study/seminar/make-test-input.ts'
import { ok } from '../../decks/result.ts'
import { aCardRecord, aSearchContext } from '../../tests/builders/a-card-record.ts'
import { HandWorker, lastWorker } from '../../tests/builders/hand-worker.ts'
import { createJournalClient } from './journal-client.ts'
import { makeArticle } from './make-article.ts'
import { readDeck } from './read-deck.ts'
import { runCatchUp } from './run-catch-up.ts'
import { runPlan } from './run-plan.ts'
import { runBuildQuiz, runCountQuiz } from './run-quiz.ts'
import { runSearch } from './run-search.ts'
import { writeArchive } from './write-archive.ts'
import { writeCollection } from './write-collection.ts'

beforeEach(() => {
  HandWorker.all = []
  vi.stubGlobal('Worker', HandWorker)
  vi.useFakeTimers()
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const signal = new AbortController().signal
const onProgress = (): void => {}
const file = { name: 'bridge.txt', bytes: new TextEncoder().encode('The bridge was opened on 3 May 1931.') }
const waiting = { cards: [], fresh: null, now: 0, clock: { startHour: 4, offsetAt: () => 0 } } as unknown as Parameters<typeof runCatchUp>[0]
const write = (stop = signal): ReturnType<typeof writeCollection> =>
  writeCollection({ decks: [], format: 'lectern', options: {} } as unknown as Parameters<typeof writeCollection>[0], { signal: stop, readMedia: async () => new Uint8Array(), onProgress })
async function* parts(): AsyncGenerator<ReturnType<typeof ok<{ what: 'lines'; lines: string[] }>>> {
  yield ok({ what: 'lines', lines: ['{}'] })
}
const archive = (stop = signal): ReturnType<typeof writeArchive> => writeArchive({ parts: parts(), decks: [], now: 0, signal: stop, onProgress })

/** Each kind of worker: how it is asked, what stands for failure, and what such a worker may say that is all right. */
const kinds: readonly (readonly [string, () => Promise<unknown>, object | null])[] = [
  ['makes cards', () => makeArticle(file, { onStep: onProgress, signal }), { ok: false, problem: { type: 'maker-failed' } }],
  ['reads one deck', () => readDeck({ name: 'a.csv', bytes: file.bytes }, signal), { ok: false, problem: { type: 'reader-failed' } }],
  ['plans days', () => runPlan(makeTestInput({ days: 4, cards: 12 })), { ok: false, problem: { type: 'planner-failed' } }],
  ['builds a quiz', () => runBuildQuiz(...([] as unknown as Parameters<typeof runBuildQuiz>)), { ok: false, problem: { type: 'quiz-failed' } }],
  ['counts for a quiz', () => runCountQuiz(...([] as unknown as Parameters<typeof runCountQuiz>)).done, null],
  ['writes decks', write, { ok: false, problem: { type: 'writer-failed' } }],
  ['packs an archive', archive, { ok: false, problem: { type: 'writer-failed' } }],
  ['plans a backlog', () => runCatchUp(waiting), null],
]

const asProblem = (wanted: unknown): unknown => (wanted === null ? null : expect.objectContaining({ ok: false }))

test.each(kinds)('a worker that %s and dies gives a plain problem, and the next ask starts another', async (_, ask, wanted) => {
  for (const [at, death] of (['error', 'messageerror'] as const).entries()) {
    const asked = ask()
    await vi.advanceTimersByTimeAsync(1)
    expect(HandWorker.all).toHaveLength(at + 1)
    lastWorker().say(death)
    const answer = await asked
    if (wanted === null) expect(answer).toBe(null)
    else expect(answer).toMatchObject(wanted)
    expect(lastWorker().ended).toBe(true)
  }
})

test.each(kinds)('a worker that %s and hangs is ended in the end', async (_, ask, wanted) => {
  const asked = ask()
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(await asked).toEqual(asProblem(wanted))
  expect(lastWorker().ended).toBe(true)
})

test('a packer that hangs can be stopped', async () => {
  const stop = new AbortController()
  const asked = archive(stop.signal)
  await vi.advanceTimersByTimeAsync(1)
  stop.abort()
  expect(await asked).toMatchObject({ ok: false, problem: { type: 'stopped' } })
  expect(lastWorker().ended).toBe(true)
})

test('writing fails plainly when a picture cannot be read', async () => {
  const asked = writeCollection({ decks: [], format: 'lectern', options: {} } as unknown as Parameters<typeof writeCollection>[0], { signal, readMedia: () => Promise.reject(new Error('gone')), onProgress })
  lastWorker().say('message', { told: 'wanted', hash: 'a' })
  expect(await asked).toMatchObject({ ok: false, problem: { type: 'writer-failed' } })
})

test.each(['error', 'messageerror', 'silence'] as const)('a search whose worker ends by %s fails, says so, and knows that it is lost', async (death) => {
  const client = runSearch()
  const put = client.put([aCardRecord({ question: 'alpha' })])
  lastWorker().say('message', { id: 1, answer: null })
  await put
  await vi.advanceTimersByTimeAsync(120_000)
  expect(client.isLost()).toBe(false)
  const search = expect(client.search('alpha', { by: 'question', descending: false }, aSearchContext())).rejects.toThrow('Searching failed')
  if (death === 'silence') await vi.advanceTimersByTimeAsync(61_000)
  else lastWorker().say(death)
  await search
  expect([client.isLost(), lastWorker().ended]).toEqual([true, true])
  // Nobody waits for an answer that cannot come.
  await expect(client.records([])).rejects.toThrow('Searching failed')
  client.end()
})

test('a search that tells how far it is may take its time', async () => {
  const client = runSearch()
  const seeking = client.duplicates(null, { by: 'question', least: 1 })
  for (let minute = 0; minute < 5; minute += 1) {
    await vi.advanceTimersByTimeAsync(50_000)
    lastWorker().say('message', { id: 1, progress: { done: minute, of: 9 } })
  }
  expect(client.isLost()).toBe(false)
  lastWorker().say('message', { id: 1, answer: [] })
  expect(await seeking).toEqual([])
})

test.each(['error', 'messageerror'] as const)('when the journal of the browser ends by %s, every call says so and nothing is taken for kept', async (death) => {
  const journal = createJournalClient()
  const asked = journal['journal.append']({ lines: ['{}'] })
  lastWorker().say(death)
  expect(await asked).toMatchObject({ ok: false, problem: { type: 'journal-stopped' } })
  expect(await journal['journal.open']({})).toMatchObject({ ok: false, problem: { type: 'journal-stopped' } })
})
