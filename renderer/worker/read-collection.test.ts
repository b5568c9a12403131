import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CollectionAnswer, CollectionRequest } from './collection-request.ts'
import { readCollection } from './read-collection.ts'

/** What stands in for a worker: it answers what a test tells it to, and says whether it was ended. */
class StandIn extends EventTarget {
  static last: StandIn
  readonly asked: CollectionRequest[] = []
  isEnded = false

  constructor() {
    super()
    StandIn.last = this
  }

  postMessage(request: CollectionRequest): void {
    this.asked.push(request)
  }

  terminate(): void {
    this.isEnded = true
  }

  tell(data: CollectionAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', StandIn)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function start(stop = new AbortController()) {
  const told: string[] = []
  const reading = readCollection({ name: 'a.apkg', bytes: new Uint8Array() }, { signal: stop.signal, timeZone: 'UTC', dayStartHour: 4, noteTypes: [], onProgress: ({ what }) => told.push(what) })
  return { reading, worker: StandIn.last, stop, told }
}

const opened: CollectionAnswer = { told: 'opened', opened: { ok: true, value: { kind: 'anki', says: '', decks: [], presets: [], media: [], problems: [] } } }

test('a reader that says nothing for a minute and a half is ended; one that goes on is not', async () => {
  const { reading, worker, told } = start()
  for (let part = 0; part < 5; part += 1) {
    await vi.advanceTimersByTimeAsync(80_000)
    worker.tell({ told: 'progress', progress: { what: `part ${part}`, done: part, of: 5 } })
  }
  expect([told.length, worker.isEnded]).toEqual([5, false])
  await vi.advanceTimersByTimeAsync(90_000)
  expect(await reading).toMatchObject({ ok: false, problem: { type: 'too-slow' } })
  expect(worker.isEnded).toBe(true)
})

test('stopping ends the reader, and so does its own failure', async () => {
  const stopped = start()
  stopped.stop.abort()
  expect([await stopped.reading, stopped.worker.isEnded]).toMatchObject([{ problem: { type: 'stopped' } }, true])
  const failed = start()
  failed.worker.dispatchEvent(new Event('error'))
  expect([await failed.reading, failed.worker.isEnded]).toMatchObject([{ problem: { type: 'reader-failed' } }, true])
  const refused = start()
  refused.worker.tell({ told: 'opened', opened: { ok: false, problem: { type: 'no-collection', detail: 'None.' } } })
  expect([await refused.reading, refused.worker.isEnded]).toMatchObject([{ problem: { type: 'no-collection' } }, true])
})

test('files are asked for one by one, and none is waited for when the reader is gone', async () => {
  const { reading, worker } = start()
  worker.tell(opened)
  const read = await reading
  if (!read.ok) throw new Error(read.problem.detail)
  const [one, two] = [read.value.readMedia('a'), read.value.readMedia('b')]
  expect(worker.asked.slice(1)).toEqual([{ ask: 'media', number: 1, hash: 'a' }, { ask: 'media', number: 2, hash: 'b' }])
  worker.tell({ told: 'media', number: 2, bytes: new Uint8Array([2]) })
  expect(await two).toEqual(new Uint8Array([2]))
  worker.dispatchEvent(new Event('error'))
  expect(await one).toMatchObject({ type: 'reader-failed' })
  expect(await read.value.readMedia('c')).toMatchObject({ type: 'reader-failed' })
  expect(worker.isEnded).toBe(true)
})

test('a file that is let go of answers nothing more', async () => {
  const { reading, worker } = start()
  worker.tell(opened)
  const read = await reading
  if (!read.ok) throw new Error(read.problem.detail)
  const asked = read.value.readMedia('a')
  read.value.close()
  expect([await asked, worker.isEnded]).toMatchObject([{ type: 'stopped' }, true])
})
