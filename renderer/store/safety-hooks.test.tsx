import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { must } from '../../tests/builders/must.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { StoreProvider } from './store-context.tsx'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'
import { regainView } from './regain-view.ts'
import { useActs } from './use-acts.ts'
import { useBackups } from './use-backups.ts'
import { useRegained } from './use-regained.ts'
import { useReserve } from './use-reserve.ts'
import { useVerified } from './use-verified.ts'

function within(store: Store) {
  return { wrapper: ({ children }: { children: ReactNode }) => <StoreProvider store={store}>{children}</StoreProvider> }
}

test('backups are listed again when one was made, and when that is asked for', async () => {
  const { store, shell } = await openTestStore()
  const { result } = renderHook(() => useBackups(), within(store))
  await waitFor(() => expect(result.current.list?.backups).toEqual([]))
  must(await shell.call('backup.make', { reason: 'asked' }))
  act(() => shell.tell('backup.changed', {}))
  await waitFor(() => expect(result.current.list?.backups).toHaveLength(1))
  shell.failing.set('backup.list', fail('no-access', 'The folder of backups cannot be read.').problem)
  act(() => result.current.refresh())
  await waitFor(() => expect(result.current.problem).toMatchObject({ type: 'no-access' }))
  expect(result.current.list?.backups).toHaveLength(1)
})

test('what is left of the reserve is told once the disk is full', async () => {
  const { store, shell } = await openTestStore()
  const { result } = renderHook(() => useReserve(), within(store))
  expect(result.current).toBeNull()
  act(() => shell.tell('journal.reserve', { left: 5_000_000 }))
  expect(result.current).toEqual({ left: 5_000_000 })
})

test('the history follows what is done, and says whether there is more', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({})] })
  const { result } = renderHook(() => useActs(1), within(store))
  await waitFor(() => expect(result.current?.acts[0]?.summary).toBe('Imported “Rivers”'))
  expect(result.current?.more).toBe(false)
  must(await recordReview(store, { card: aCardId('c1'), rating: 3, took: 1 }))
  await waitFor(() => expect(result.current?.acts[0]).toMatchObject({ summary: 'Answered a card: knew it', state: 'stands', card: 'c1' }))
  expect(result.current?.more).toBe(true)
  must(await undoLast(store, 'answers'))
  await waitFor(() => expect(result.current?.acts[0]?.state).toBe('taken-back'))
})

test('some time after the start the view is verified, and what was set right is said', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({})] })
  await store.database.memories.update(aCardId('c1'), { fresh: 9 })
  const { result } = renderHook(() => useVerified(10), within(store))
  expect(result.current).toEqual([])
  await waitFor(() => expect(result.current).toEqual(['In the database of your cards 1 card was not as your answers say. It was made again from the journal. Nothing is lost.']), { timeout: 20_000 })
})

/** As when the reader has the page's data cleared: the database is closed from outside, and gone. */
async function clearFromOutside({ database }: Store): Promise<void> {
  await new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(database.name)
    asked.addEventListener('success', resolve)
    asked.addEventListener('error', reject)
  })
}

const made = /^At 12:00 the system closed the database of your cards, and it no longer held everything\. It was made again from the journal\. Nothing is lost\.$/

test('a database that is emptied while it is open is made again at once, before anything else is written, and that is said', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})], now: () => Date.UTC(2026, 0, 5, 12) })
  must(await recordReview(store, { card: aCardId('c1'), rating: 3, took: 1 }))
  const before = await readTables(store.database)
  const seen: boolean[] = []
  const { result } = renderHook(() => {
    const regained = useRegained()
    seen.push(regained.regaining)
    return regained
  }, within(store))
  expect(result.current).toEqual({ regaining: false, said: [] })
  await act(async () => clearFromOutside(store))
  await waitFor(() => expect(result.current).toEqual({ regaining: false, said: [expect.stringMatching(made)] }))
  expect(seen).toContain(true)
  expect(await readTables(store.database)).toEqual(before)
  // An answer that is given before it is made again is not given into an empty database.
  await act(async () => clearFromOutside(store))
  must(await recordReview(store, { card: aCardId('c2'), rating: 3, took: 1 }))
  await waitFor(() => expect(result.current.said).toHaveLength(2))
  expect(await store.database.entries.where('kind').equals('review').count().catch(async () => store.database.entries.filter(({ kind }) => kind === 'review').count())).toBe(2)
  expect(store.readOnly).toBeNull()
})

test('one that was emptied before anybody listened is made again when somebody does', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({})] })
  await clearFromOutside(store)
  const { result } = renderHook(() => useRegained(), within(store))
  expect(result.current.regaining).toBe(true)
  await waitFor(() => expect(result.current).toMatchObject({ regaining: false, said: [expect.stringContaining('It was made again')] }))
  expect(await store.database.decks.count()).toBe(1)
})

test('one that was closed and holds everything is left as it is, and nothing is said', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({})] })
  const { result } = renderHook(() => useRegained(), within(store))
  await act(async () => store.database.close({ disableAutoOpen: false }))
  await act(async () => store.inTurn(async () => null))
  expect(result.current).toEqual({ regaining: false, said: [] })
  expect(await store.database.decks.count()).toBe(1)
})

test('one that cannot be read at first is tried again before it is given up', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({})] })
  const { meta } = store.database
  const get = meta.get.bind(meta) as (key: string) => Promise<unknown>
  let failing = 2
  Object.assign(meta, { get: async (key: string) => (failing-- > 0 ? Promise.reject(Object.assign(new Error('It is being cleared.'), { name: 'UnknownError' })) : get(key)) })
  expect(await regainView(store, () => {})).toEqual([])
  expect(store.readOnly).toBeNull()
  failing = 3
  expect(await regainView(store, () => {})).toEqual([])
  expect(store.readOnly).toMatchObject({ type: 'view-stopped', detail: expect.stringContaining('UnknownError') })
})

test('what cannot be made again stops all writing, with a sentence; what was stopped by a failing answer goes on when it could', async () => {
  const { store, shell } = await openTestStore({ decks: [aDeckFile({})] })
  const { result } = renderHook(() => useRegained(), within(store))
  shell.failing.set('journal.read', fail('journal-unreadable', 'It cannot be read.').problem)
  await act(async () => clearFromOutside(store))
  await waitFor(() => expect(store.readOnly).toMatchObject({ type: 'view-stopped', detail: expect.stringContaining('Open your cards again') }))
  shell.failing.clear()
  await act(async () => clearFromOutside(store))
  await waitFor(() => expect(result.current.said).toHaveLength(1))
  expect(store.readOnly).toBeNull()
})
