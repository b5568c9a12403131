import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Entry } from '../../decks/model/entry.ts'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { anEntryLine } from '../../tests/builders/an-entry.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { commitAll } from './commit-all.ts'
import { flagCard } from './flag-card.ts'
import { openTestStore, type TestStore } from './open-test-store.ts'
import { readJournal } from './read-journal.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import type { Store } from './store.ts'
import { suspendCard } from './suspend-card.ts'
import { suspendCards } from './suspend-cards.ts'
import { undoEntry } from './undo-entry.ts'
import { undoLast } from './undo-last.ts'
import { unmarkCards } from './unmark-cards.ts'

const rivers = aDeckFile({}, {}, {}, {})
const [c1, c2, c3, c4] = [aCardId('c1'), aCardId('c2'), aCardId('c3'), aCardId('c4')]
const all = [c1, c2, c3, c4]

const paused = async (store: Store) => (await store.database.memories.toArray()).filter(({ suspended }) => suspended).map(({ card }) => card as string)

async function journalOf({ shell }: Pick<TestStore, 'shell'>): Promise<Entry[]> {
  return must(await readJournal(shell))
}

async function restart({ shell, store }: TestStore): Promise<TestStore> {
  store.database.close()
  return openTestStore({ shell: createFakeShell(shell), name: store.database.name })
}

test('several cards are one write to the journal; their entries ascend and name the first', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  const before = shell.asked.length
  const { entry } = must(await suspendCards(store, all, true))
  expect(shell.asked.slice(before)).toEqual(['journal.append'])
  const entries = (await journalOf({ shell })).slice(-4)
  expect(entries.map(({ kind, group }) => [kind, group])).toEqual(all.map(() => ['suspend', entry]))
  const ids = entries.map(({ id }) => id)
  expect(ids[0]).toBe(entry)
  expect(ids).toEqual(ids.toSorted())
  expect(await paused(store)).toEqual(all)
})

test('a single card is no group', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  must(await suspendCards(store, [c1], true))
  must(await undoLast(store))
  expect((await journalOf({ shell })).filter((entry) => 'group' in entry)).toEqual([])
})

test('after a restart one undo takes the whole group back in one write, one redo brings it back', async () => {
  const first = await openTestStore({ decks: [rivers] })
  must(await suspendCard(first.store, c4, true))
  must(await suspendCards(first.store, [c1, c2, c3], true))
  const second = await restart(first)
  const before = second.shell.asked.length
  expect(must(await undoLast(second.store))).toMatchObject({ undone: { kind: 'suspend', card: c1 }, count: 3, card: c1 })
  expect(second.shell.asked.slice(before)).toEqual(['journal.append'])
  expect(await paused(second.store)).toEqual([c4])
  const third = await restart(second)
  expect(must(await redoLast(third.store))).toMatchObject({ undone: { kind: 'suspend', card: c1 }, count: 3 })
  expect(await paused(third.store)).toEqual(all)
  expect(must(await redoLast(third.store))).toBeNull()
  expect(must(await undoLast(third.store))).toMatchObject({ count: 3 })
  expect(must(await undoLast(third.store))).toMatchObject({ count: 1, card: c4 })
  expect(await paused(third.store)).toEqual([])
})

test('a group is taken back by any of its entries, and what came after it stays', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  for (const card of all) must(await flagCard(store, card, 'unclear'))
  must(await unmarkCards(store, all))
  must(await recordReview(store, { card: c1, rating: 3, took: 1 }))
  const rows = await store.database.entries.toArray()
  const third = rows.filter(({ entry }) => entry.kind === 'flag' && entry.wrong === null)[2]
  if (third === undefined) throw new Error('There is no third entry.')
  must(await undoEntry(store, third.id))
  const memories = await store.database.memories.toArray()
  expect(memories.map(({ wrong }) => wrong)).toEqual(all.map(() => 'unclear'))
  expect(memories.find(({ card }) => card === c1)?.memory.reps).toBe(1)
  expect(await undoEntry(store, third.id)).toMatchObject({ ok: false, problem: { type: 'already-undone' } })
})

test('a group that was kept but not applied when the page died is applied at the next start, and undone as one', async () => {
  const before = await openTestStore({ decks: [rivers] })
  before.store.database.memories.hook('updating', () => {
    throw new Error('The database broke.')
  })
  expect(await suspendCards(before.store, all, true)).toMatchObject({ ok: false, problem: { type: 'view-behind' } })
  expect(await paused(before.store)).toEqual([])
  const { store, shell, repairs } = await restart(before)
  expect(repairs).toHaveLength(1)
  expect(await paused(store)).toEqual(all)
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
  expect(must(await undoLast(store))).toMatchObject({ count: 4 })
  expect(await paused(store)).toEqual([])
})

test('when the journal kept only a part of a group, undo takes back that part', async () => {
  const from = await openTestStore({ decks: [rivers] })
  must(await suspendCards(from.store, all, true))
  const lines = (await journalOf(from)).slice(-4).map((entry) => JSON.stringify(entry))
  const to = await openTestStore({ decks: [rivers] })
  await to.shell.call('journal.append', { lines: lines.slice(1, 3) })
  const { store } = await restart(to)
  expect(await paused(store)).toEqual([c2, c3])
  expect(must(await undoLast(store))).toMatchObject({ count: 2, card: c2 })
  expect(await paused(store)).toEqual([])
})

test('what was taken back elsewhere is not taken back again', async () => {
  const before = await openTestStore({ decks: [rivers] })
  must(await suspendCards(before.store, all, true))
  const second = (await journalOf(before)).at(-3)
  if (second === undefined) throw new Error('There is no second entry.')
  await before.shell.call('journal.append', { lines: [anEntryLine('retract', 9e8, { entry: second.id, device: 'bag' })] })
  const { store } = await restart(before)
  expect(await paused(store)).toEqual([c1, c3, c4])
  expect(must(await undoLast(store))).toMatchObject({ count: 3 })
  expect(must(await redoLast(store))).toMatchObject({ count: 3 })
  expect(await paused(store)).toEqual([c1, c3, c4])
})

test('the ids of a group ascend also when the clock is set back by hours meanwhile', async () => {
  let time = Date.UTC(2026, 0, 5, 12)
  const { store, shell } = await openTestStore({ decks: [rivers], now: () => (time -= 3 * 3_600_000) })
  must(await suspendCards(store, all, true))
  const ids = (await journalOf({ shell })).slice(-4).map(({ id }) => id)
  expect(ids).toEqual(ids.toSorted())
  expect(must(await undoLast(store))).toMatchObject({ count: 4 })
  expect(await paused(store)).toEqual([])
})

test('what the journal refuses changes nothing', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  const tables = await readTables(store.database)
  shell.disk.problem = fail('disk-full', 'The disk is full.').problem
  expect(await suspendCards(store, all, true)).toMatchObject({ ok: false, problem: { type: 'disk-full' } })
  expect(await readTables(store.database)).toEqual(tables)
})

test('entries of several kinds, also about the same card, are applied as if one by one', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  const { entry } = must(await recordReview(store, { card: c1, rating: 3, took: 1 }))
  must(
    await store.inTurn(async () =>
      commitAll(store, [
        { kind: 'review', card: c1, rating: 1, took: 1 },
        { kind: 'suspend', card: c1, suspended: true },
        { kind: 'settings', change: { desiredRetention: 0.8 } },
        { kind: 'review', card: c1, rating: 4, took: 1 },
        { kind: 'retract', entry },
        { kind: 'review', card: aCardId('gone'), rating: 4, took: 1 },
      ]),
    ),
  )
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
  expect(await store.database.memories.get(c1)).toMatchObject({ suspended: true, memory: { reps: 2 } })
  expect(must(await undoLast(store))).toMatchObject({ undone: { kind: 'review', card: c1 } })
  expect(await store.database.memories.get(c1)).toMatchObject({ suspended: false, memory: { reps: 1 } })
})

test('an act of more than the journal takes at once goes in parts, and says how far it came', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  const deeds = Array.from({ length: 10_001 }, (_, index) => ({ kind: 'suspend', card: aCardId(`x${index}`), suspended: true }) as const)
  const call = shell.call.bind(shell)
  shell.call = async (name, input) => (name === 'journal.append' && (input as { lines: string[] }).lines.length === 1 ? fail('disk-full', 'The disk is full.') : call(name, input))
  const done = await store.inTurn(async () => commitAll(store, deeds))
  expect(done).toMatchObject({ ok: false, problem: { type: 'disk-full', detail: 'Only 10000 of 10001 are done. The disk is full.' } })
  shell.call = call
  expect(must(await undoLast(store))).toMatchObject({ count: 10_000 })
})
