import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { must } from '../../tests/builders/must.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { StoreProvider } from './store-context.tsx'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'
import { useActs } from './use-acts.ts'
import { useBackups } from './use-backups.ts'
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
