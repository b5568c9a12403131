import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Result } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { changeSettings } from './change-settings.ts'
import { holdPage } from './hold-page.ts'
import { makeDeck } from './make-deck.ts'
import { openStore } from './open-store.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { undoLast } from './undo-last.ts'

const now = (): number => Date.UTC(2026, 0, 5, 12)

/** Locks as the browser has them: one holder, and others wait until they give up. */
function makeLocks(): Pick<LockManager, 'request'> {
  let held = false
  const request = (async (_name: string, { signal }: LockOptions, callback: LockGrantedCallback<unknown>) => {
    if (!held) {
      held = true
      try {
        return await callback({ name: 'lectern-page', mode: 'exclusive' })
      } finally {
        held = false
      }
    }
    return new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Given up.', 'TimeoutError')))
    })
  }) as unknown as LockManager['request']
  return { request }
}

test('one page holds the lock; a second one is told so, and nothing is opened', async () => {
  const locks = makeLocks()
  expect(await holdPage(locks)).toBe(true)
  expect(await holdPage(locks, 10)).toBe(false)
  expect(await holdPage(undefined)).toBe(true)
  const before = Object.getOwnPropertyDescriptor(globalThis.navigator, 'locks')
  Object.defineProperty(globalThis.navigator, 'locks', { value: locks, configurable: true })
  const shell = createFakeShell()
  expect(await openStore(shell, { now, library: [] })).toMatchObject({ ok: false, problem: { type: 'second-tab' } })
  expect(shell.asked).toEqual([])
  if (before === undefined) Reflect.deleteProperty(globalThis.navigator, 'locks')
  else Object.defineProperty(globalThis.navigator, 'locks', before)
})

test('when two pages write to one journal all the same, nothing is lost, and each knows all at its next start', async () => {
  const shell = createFakeShell()
  const first = await openTestStore({ shell, decks: [aDeckFile({}, {}, {})] })
  const second = await openTestStore({ shell })
  const work = [first, second].flatMap(({ store }, page) => [
    ...Array.from({ length: 20 }, (_, index) => async () => recordReview(store, { card: aCardId(`c${(index % 3) + 1}`), rating: 3, took: index })),
    async () => changeSettings(store, { newPerDay: 30 + page }),
    async () => makeDeck(store, `Deck ${page}`),
    async () => undoLast(store),
  ])
  const done = await Promise.all(work.map(async (act) => act()))
  for (const result of done) must(result as Result<unknown>)
  const lines = must(await shell.call('journal.read', { from: 0, limit: 1000 })).lines
  expect(new Set(lines.map((text) => (JSON.parse(text) as { id: string }).id)).size).toBe(2 + 2 * 23)
  const tables = []
  for (const { store } of [first, second]) {
    store.database.close()
    const again = await openTestStore({ shell: createFakeShell(shell), name: store.database.name })
    expect(await again.store.database.entries.count()).toBe(lines.length)
    tables.push(await readTables(again.store.database))
  }
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(tables[0]).toEqual(await readTables(rebuilt.store.database))
  expect(tables[1]).toEqual(tables[0])
})
