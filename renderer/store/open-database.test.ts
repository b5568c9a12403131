import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { openDatabase } from './open-database.ts'

afterEach(() => vi.useRealTimers())

/** Somebody who holds a database of an older shape and does not let go: opening it waits for ever. */
async function holdOlder(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1)
    asked.addEventListener('success', () => resolve(asked.result))
    asked.addEventListener('error', () => reject(asked.error ?? new Error('It does not open.')))
  })
}

test('a database that never answers counts after 8 seconds as one that cannot be opened', async () => {
  const held = await holdOlder('hangs')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let answer: Awaited<ReturnType<typeof openDatabase>> | null = null
  const opening = openDatabase('hangs').then((given) => (answer = given))
  await vi.advanceTimersByTimeAsync(7999)
  expect(answer).toBeNull()
  await vi.advanceTimersByTimeAsync(1)
  expect(await opening).toMatchObject({ ok: false, problem: { type: 'database-failed', detail: expect.stringContaining('Timeout') } })
  held.close()
})
