import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { libraryDevice } from '../../decks/journal/fold-content.ts'
import { liveEntries } from '../../decks/journal/live-entries.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId, anEntryId } from '../../tests/builders/a-review.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import { play, session } from '../../tests/builders/random-steps.ts'
import { readShown, readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell, type FakeShell } from '../shell/fake-shell.ts'
import { makeBackup } from './make-backup.ts'
import { openTestStore } from './open-test-store.ts'
import { planRestore } from './plan-restore.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { removeDeck } from './remove-deck.ts'
import { restoreBackup } from './restore-backup.ts'
import { suspendCard } from './suspend-card.ts'
import type { Store } from './store.ts'
import { undoEntry } from './undo-entry.ts'
import { undoLast } from './undo-last.ts'
import { weighRestore } from './weigh-restore.ts'

const card = aCardId('c1')
const rivers = aDeckFile({}, {}, {})

async function backedUp(store: Store): Promise<string> {
  return must(await makeBackup(store, 'asked')).made ?? ''
}

/** The shell of another computer that has the backups of this one. */
function withBackupsOf(shell: FakeShell, other: FakeShell): FakeShell {
  other.backups.push(...shell.backups)
  return other
}

const live = (entries: readonly Entry[]): string[] => liveEntries(entries).flatMap(({ id, kind }) => (kind === 'retract' ? [] : [id]))

/** Sets of entries in which things are taken back and brought back, some of them shared. */
const journals = fc.array(fc.tuple(fc.constantFrom('own', 'backup', 'both'), fc.array(fc.nat(12), { maxLength: 3 }), fc.boolean()), { maxLength: 14 }).map((rows) => {
  const entries = rows.map(([side, back, library], at) => {
    const targets = back.filter((place) => place < at).map((place) => anEntryId(Date.UTC(2026, 0, 1, 12) + place))
    const [entry, ...others] = targets
    const made = entry === undefined ? anEntry('flag', at, library ? { device: libraryDevice } : {}) : anEntry('retract', at, { entry, ...(others.length > 0 ? { others } : {}) })
    return { side, entry: made }
  })
  return { own: entries.flatMap(({ side, entry }) => (side === 'backup' ? [] : [entry])), backup: entries.flatMap(({ side, entry }) => (side === 'own' ? [] : [entry])) }
})

test('whatever was taken back and brought back on both sides, what counts afterwards is what counted in the backup', () => {
  fc.assert(
    fc.property(journals, ({ own, backup }) => {
      const plan = planRestore(own, backup)
      const library = new Set([...own, ...backup].flatMap(({ id, device }) => (device === libraryDevice ? [id as string] : [])))
      const others = (ids: readonly string[]) => ids.filter((id) => !library.has(id))
      expect([...plan.retracted, ...plan.held].filter((id) => library.has(id))).toEqual([])
      const hold = plan.held.length === 0 ? [] : [anEntry('retract', 1000, { entry: plan.held[0], ...(plan.held.length > 1 ? { others: plan.held.slice(1) } : {}) })]
      const union = [...own, ...plan.missing, ...hold]
      expect(others(live(union))).toEqual(others(live(own)))
      const [entry, ...rest] = [...plan.retracted, ...hold.map(({ id }) => id)]
      const act = entry === undefined ? [] : [anEntry('retract', 2000, { entry, ...(rest.length > 0 ? { others: rest } : {}), restored: 5 })]
      expect(others(live([...union, ...act]))).toEqual(others(live(backup)))
      expect(others(plan.after.map(({ id }) => id))).toEqual(others(live(backup)))
      const undo = act.map(({ id }) => anEntry('retract', 3000, { entry: id }))
      expect(others(live([...union, ...act, ...undo]))).toEqual(others(live(own)))
    }),
    { numRuns: 400 },
  )
})

test('whatever was done before and after a backup, bringing it back shows what was there; undo and redo go between', async () => {
  await fc.assert(
    fc.asyncProperty(session, session, async (first, second) => {
      const { store, shell } = await play(first)
      const then = await readShown(store.database)
      const id = await backedUp(store)
      for (const step of second) await step(store, { now: store.now() })
      const now = await readShown(store.database)
      const weight = must(await weighRestore(store, id))
      const restored = must(await restoreBackup(store, id))
      expect(await readShown(store.database)).toEqual(then)
      expect(restored.entry === null).toBe(weight.same)
      expect(restored.went).toBe(weight.answers.go + weight.changes.go)
      if (restored.entry !== null) {
        expect(must(await undoLast(store, 'edits'))?.undone).toMatchObject({ kind: 'retract', id: restored.entry })
        expect(await readShown(store.database)).toEqual(now)
        must(await redoLast(store, 'edits'))
        expect(await readShown(store.database)).toEqual(then)
      }
      const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
      expect(await readTables(rebuilt.store.database)).toEqual(await readTables(store.database))
      store.database.close()
      rebuilt.store.database.close()
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('a backup of another collection comes whole, and goes whole when it is taken back', async () => {
  const desk = await openTestStore({ decks: [rivers] })
  for (const rating of [3, 1, 3] as const) must(await recordReview(desk.store, { card, rating, took: 1000 }))
  must(await undoLast(desk.store, 'answers'))
  const then = await readShown(desk.store.database)
  const id = await backedUp(desk.store)
  const { store, shell } = await openTestStore({ shell: withBackupsOf(desk.shell, createFakeShell()), decks: [{ ...aDeckFile({ id: 'x1' }), deck: { ...rivers.deck, id: 'lakes' as never, title: 'Lakes' } }].map((file) => ({ ...file, notes: file.notes.map((note) => ({ ...note, id: 'other' as never })) })) })
  const now = await readShown(store.database)
  expect(must(await weighRestore(store, id))).toMatchObject({ cards: { come: 3, go: 1 }, notes: { come: 3, go: 1 }, answers: { come: 2, go: 0 }, decks: { come: ['Rivers'], go: ['Lakes'] }, files: 1, same: false })
  const restored = must(await restoreBackup(store, id))
  expect(restored).toMatchObject({ came: 6, files: 1 })
  expect(shell.backups.at(-1)?.reason).toBe('restore')
  expect(await readShown(store.database)).toEqual(then)
  must(await undoEntry(store, restored.entry ?? ('' as never)))
  expect(await readShown(store.database)).toEqual(now)
  must(await redoLast(store))
  expect(await readShown(store.database)).toEqual(then)
  expect(must(await restoreBackup(store, id))).toMatchObject({ entry: null, came: 0, went: 0 })
  store.database.close()
})

test('when a backup comes that this collection lacks much of, the view is made again', async () => {
  const desk = await openTestStore({ decks: [rivers] })
  for (let count = 0; count < 60; count += 1) must(await recordReview(desk.store, { card: aCardId('c2'), rating: 3, took: 1 }))
  const then = await readShown(desk.store.database)
  const id = await backedUp(desk.store)
  const { store } = await openTestStore({ shell: withBackupsOf(desk.shell, createFakeShell()) })
  expect(must(await restoreBackup(store, id))).toMatchObject({ came: 62 })
  expect(await readShown(store.database)).toEqual(then)
})

test('without a backup of how it is now nothing is brought back, unless the reader says so', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  const id = await backedUp(store)
  must(await removeDeck(store, rivers.deck.id))
  const before = await readTables(store.database)
  shell.failing.set('backup.make', fail('disk-full', 'The disk is full.').problem)
  expect(await restoreBackup(store, id)).toMatchObject({ ok: false, problem: { type: 'backup-failed', detail: 'No backup could be made. The disk is full.' } })
  expect(await readTables(store.database)).toEqual(before)
  expect(must(await restoreBackup(store, id, { withoutBackup: true }))).toMatchObject({ went: 1 })
  expect(await store.database.decks.count()).toBe(1)
})

test('a damaged backup, one of a newer Lectern and one that is gone change nothing', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  const id = await backedUp(store)
  must(await suspendCard(store, card, true))
  const before = await readTables(store.database)
  const [one] = shell.backups
  if (one === undefined) throw new Error('There is no backup.')
  const { lines } = one
  shell.backups[0] = { ...one, lines: [...lines, '{"kind":"swim","id":"01KE70EHG045SD57HCS7VMKMR8"}'] }
  for (const act of [weighRestore, restoreBackup]) expect(await act(store, id)).toMatchObject({ ok: false, problem: { type: 'newer-backup' } })
  shell.backups[0] = { ...one, damage: fail('backup-damaged', 'This backup is damaged.').problem }
  for (const act of [weighRestore, restoreBackup]) expect(await act(store, id)).toMatchObject({ ok: false, problem: { type: 'backup-damaged' } })
  for (const act of [weighRestore, restoreBackup]) expect(await act(store, 'gone')).toMatchObject({ ok: false, problem: { type: 'no-backup' } })
  expect(await readTables(store.database)).toEqual(before)
})

test('a page that dies while a backup is brought back leaves all as it was, and it can be brought back again', async () => {
  const desk = await openTestStore({ decks: [rivers] })
  for (const rating of [3, 1] as const) must(await recordReview(desk.store, { card, rating, took: 1000 }))
  const then = await readShown(desk.store.database)
  const id = await backedUp(desk.store)
  for (let calls = 0; calls < 3; calls += 1) {
    const shell = withBackupsOf(desk.shell, createFakeShell())
    const { store } = await openTestStore({ shell, decks: [aDeckFile({ id: 'c1', answer: '8 miles' })] })
    const before = await readShown(store.database)
    let left = calls
    const call: FakeShell['call'] = shell.call.bind(shell)
    shell.call = async (name, input) => {
      if (name === 'journal.append' && left === 0) return fail('gone', 'The page died.')
      if (name === 'journal.append') left -= 1
      return call(name, input)
    }
    expect(await restoreBackup(store, id)).toMatchObject({ ok: false, problem: { type: 'gone' } })
    shell.call = call
    store.database.close()
    const again = await openTestStore({ shell: withBackupsOf(desk.shell, createFakeShell(shell)), name: store.database.name })
    expect(await readShown(again.store.database)).toEqual(before)
    must(await restoreBackup(again.store, id))
    expect(await readShown(again.store.database)).toEqual(then)
    must(await undoLast(again.store))
    expect(await readShown(again.store.database)).toEqual(before)
    again.store.database.close()
  }
})

test('a file of a backup that is another one than it says is not taken, and nothing is changed', async () => {
  const desk = await openTestStore({ decks: [rivers] })
  const id = await backedUp(desk.store)
  const [hash = ''] = desk.shell.backups.flatMap(({ files }) => [...files.keys()])
  for (const { files } of desk.shell.backups) (files as Map<string, Uint8Array<ArrayBuffer>>).set(hash, new TextEncoder().encode('{}'))
  const { store } = await openTestStore({ shell: withBackupsOf(desk.shell, createFakeShell()) })
  const now = await readTables(store.database)
  expect(await restoreBackup(store, id)).toMatchObject({ ok: false, problem: { type: 'backup-damaged', where: hash } })
  expect(await readTables(store.database)).toEqual(now)
})
