import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryKind } from '../../decks/model/entry.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { play, session } from '../../tests/builders/random-steps.ts'
import { readShown, readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { actKinds } from './act-kinds.ts'
import { appDevices } from './app-devices.ts'
import { bringBackAct } from './bring-back-act.ts'
import { buryCard } from './bury-card.ts'
import { importDecks } from './import-decks.ts'
import { isDeed } from './is-deed.ts'
import { listActs, type ActCursor, type ActView } from './list-acts.ts'
import { makeBackup } from './make-backup.ts'
import { makeDeck } from './make-deck.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { renameDeck } from './rename-deck.ts'
import { restoreBackup } from './restore-backup.ts'
import type { Store } from './store.ts'
import { suspendCards } from './suspend-cards.ts'
import { takeBackAct } from './take-back-act.ts'
import { takeBackSince, weighTakeBackSince } from './take-back-since.ts'
import { undoEntry } from './undo-entry.ts'
import { undoLast } from './undo-last.ts'

const card = aCardId('c1')
const rivers = aDeckFile({}, {}, {})

/** All acts, page by page. */
async function pages(store: Store, limit: number, kinds?: readonly EntryKind[]): Promise<ActView[]> {
  const acts: ActView[] = []
  for (let before: ActCursor | undefined; ; ) {
    const page = await listActs(store, { limit, ...(before === undefined ? {} : { before }), ...(kinds === undefined ? {} : { kinds }) })
    acts.push(...page.acts)
    if (page.next === null) return acts
    before = page.next
  }
}

/** The ids of acts by looking at all entries. */
async function actsOf({ database }: Store, kinds?: readonly EntryKind[]): Promise<string[]> {
  const rows = (await database.entries.toArray()).filter(({ device, entry, kind }) => isDeed(entry) && !appDevices.has(device) && (kinds === undefined || kinds.includes(kind)))
  const last = new Map<string, string>()
  for (const { id, entry } of rows) last.set(entry.group ?? id, id)
  return [...last].toSorted(([, a], [, b]) => (a > b ? -1 : 1)).map(([act]) => act)
}

test('page by page, of all kinds or some, every act comes once, in the order of time', async () => {
  await fc.assert(
    fc.asyncProperty(session, fc.integer({ min: 1, max: 4 }), fc.constantFrom(undefined, ...actKinds.map(({ kinds }) => kinds)), async (steps, limit, kinds) => {
      const { store } = await play(steps)
      const acts = await pages(store, limit, kinds)
      expect(acts.map(({ entry }) => entry)).toEqual(await actsOf(store, kinds))
      expect(await pages(store, 1000, kinds)).toEqual(acts)
      store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('an act of very many entries is passed in one step, and its many entries come up nowhere else', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  must(await suspendCards(store, Array.from({ length: 500 }, (_, index) => aCardId(`card-${index}`)), true))
  must(await buryCard(store, card))
  const acts = await pages(store, 2)
  expect(acts.map(({ summary, count, state }) => [summary, count, state])).toEqual([
    ['Put off a card', 1, 'stands'],
    ['Paused 500 cards', 500, 'stands'],
    ['Imported “Rivers”', 1, 'stands'],
  ])
  expect(await pages(store, 1, ['suspend', 'import'])).toEqual(acts.slice(1))
  must(await takeBackAct(store, acts[1]?.entry ?? ('' as never)))
  expect((await pages(store, 10)).map(({ state }) => state)).toEqual(['stands', 'taken-back', 'stands'])
})

test('an import that comes with options of decks is told as an import, and a restored backup as one', async () => {
  const { store } = await openTestStore()
  const id = must(await makeBackup(store, 'asked')).made ?? ''
  must(await importDecks(store, { decks: [{ file: rivers }], presets: [{ preset: { ...standardPreset, id: 'p' as never }, decks: [rivers.deck.id] }], readMedia: async () => fail('gone', 'Gone.').problem }))
  must(await restoreBackup(store, id))
  const acts = await pages(store, 10)
  expect(acts.map(({ summary, state, restored, own }) => [summary, state, restored, own])).toEqual([
    ['Brought back a backup', 'stands', Date.UTC(2026, 0, 1), true],
    ['Imported “Rivers”', 'taken-back', null, true],
  ])
  expect((await pages(store, 10, actKinds.find(({ key }) => key === 'decks')?.kinds)).map(({ summary }) => summary)).toEqual(['Imported “Rivers”'])
  expect((await pages(store, 10, actKinds.find(({ key }) => key === 'backups')?.kinds)).map(({ summary }) => summary)).toEqual(['Brought back a backup'])
})

test('every kind of act is in one of the sorts', () => {
  const all = actKinds.flatMap(({ kinds }) => kinds)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toHaveLength(24)
})

test('an act of long ago is taken back and brought back by itself, also out of a group of others', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  must(await recordReview(store, { card, rating: 3, took: 1 }))
  must(await makeDeck(store, 'Mine'))
  const [made, answered] = await pages(store, 10)
  if (made === undefined || answered === undefined) throw new Error('There are no acts.')
  must(await renameDeck(store, rivers.deck.id, 'Streams'))
  const all = await readShown(store.database)
  expect(must(await takeBackAct(store, answered.entry))).toMatchObject({ undone: { kind: 'review' }, card })
  expect(await takeBackAct(store, answered.entry)).toMatchObject({ ok: false, problem: { type: 'already-undone' } })
  expect((await pages(store, 10))[2]).toMatchObject({ state: 'taken-back', canTakeBack: false, canBringBack: true })
  expect(must(await bringBackAct(store, answered.entry))).toMatchObject({ undone: { kind: 'review' }, card })
  expect(await readShown(store.database)).toEqual(all)
  expect(await bringBackAct(store, answered.entry)).toMatchObject({ ok: false, problem: { type: 'not-undone' } })
  must(await takeBackSince(store, answered.entry))
  const back = must(await bringBackAct(store, made.entry))
  expect((await pages(store, 10)).map(({ state }) => state)).toEqual(['taken-back', 'stands', 'taken-back', 'stands'])
  must(await undoEntry(store, back.entry))
  expect((await pages(store, 10)).map(({ state }) => state)).toEqual(['taken-back', 'taken-back', 'taken-back', 'stands'])
  expect(await takeBackAct(store, 'none' as never)).toMatchObject({ ok: false, problem: { type: 'no-entry' } })
  expect(await bringBackAct(store, 'none' as never)).toMatchObject({ ok: false, problem: { type: 'no-entry' } })
})

test('whatever was done, taking back all since an act gives what was before it, and redo and undo go between', async () => {
  await fc.assert(
    fc.asyncProperty(session, session, async (earlier, second) => {
      const { store, shell } = await play(earlier)
      const stood = new Set(await actsOf(store))
      let [before, since] = [await readShown(store.database), undefined as string | undefined]
      for (const step of second) {
        await step(store, { now: store.now() })
        since ??= (await actsOf(store)).find((act) => !stood.has(act))
        if (since === undefined) before = await readShown(store.database)
      }
      const now = await readShown(store.database)
      const first = since === undefined ? 0 : await writtenAt(store, since)
      // Where the clock was set back, some of what was there before comes after it.
      const isLater = since !== undefined && (await store.database.entries.where(':id').aboveOrEqual(since).toArray()).every(({ written }) => written >= first)
      if (since !== undefined && isLater) {
        const { acts } = await weighTakeBackSince(store, since as never)
        const done = await takeBackSince(store, since as never)
        expect(done.ok).toBe(acts > 0)
        if (done.ok) {
          expect(done.value.acts).toBe(acts)
          expect(await readShown(store.database)).toEqual(before)
          must(await undoEntry(store, done.value.entry))
          expect(await readShown(store.database)).toEqual(now)
        }
        const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
        expect(await readTables(rebuilt.store.database)).toEqual(await readTables(store.database))
        rebuilt.store.database.close()
      }
      store.database.close()
    }),
    { numRuns: 25 },
  )
}, 120_000)

async function writtenAt({ database }: Store, id: string): Promise<number> {
  return (await database.entries.get(id as never))?.written ?? 0
}

test('redo brings back all that was taken back since an act', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  must(await recordReview(store, { card, rating: 3, took: 1 }))
  must(await makeDeck(store, 'Mine'))
  const now = await readShown(store.database)
  const since = (await pages(store, 10))[1]?.entry ?? ('' as never)
  must(await takeBackSince(store, since))
  must(await redoLast(store, 'edits'))
  expect(await readShown(store.database)).toEqual(now)
  must(await takeBackSince(store, since))
  expect(must(await undoLast(store, 'edits'))?.undone).toMatchObject({ kind: 'import' })
})

test('when much is taken back there is a backup first, or the reader is asked', async () => {
  const { store, shell } = await openTestStore({ decks: [rivers] })
  for (let count = 0; count < 51; count += 1) must(await recordReview(store, { card: aCardId('c2'), rating: 3, took: 1 }))
  const acts = await pages(store, 100)
  const since = acts.at(-2)?.entry ?? ('' as never)
  shell.failing.set('backup.make', fail('disk-full', 'The disk is full.').problem)
  expect(await takeBackSince(store, since)).toMatchObject({ ok: false, problem: { type: 'backup-failed' } })
  expect((await pages(store, 100)).map(({ state }) => state)).toEqual(acts.map(({ state }) => state))
  shell.failing.clear()
  expect(must(await takeBackSince(store, since))).toMatchObject({ acts: 51 })
  expect(shell.backups.map(({ reason }) => reason)).toEqual(['removal'])
  expect(await takeBackSince(store, since)).toMatchObject({ ok: false, problem: { type: 'already-undone' } })
  expect(await weighTakeBackSince(store, since)).toEqual({ acts: 0, answers: 0 })
})
