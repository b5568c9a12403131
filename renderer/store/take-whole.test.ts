import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { liveEntries } from '../../decks/journal/live-entries.ts'
import { retractEntrySchema, type Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId, anEntryId } from '../../tests/builders/a-review.ts'
import { anEntry } from '../../tests/builders/an-entry.ts'
import { must } from '../../tests/builders/must.ts'
import { readShown, readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell, type FakeShell } from '../shell/fake-shell.ts'
import { listActs } from './list-acts.ts'
import { makeBackup } from './make-backup.ts'
import { openTestStore, type TestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { restoreBackup } from './restore-backup.ts'
import { stampWhole, takeWhole } from './take-whole.ts'
import { undoLast } from './undo-last.ts'

const card = aCardId('c1')

test.each([1, 100_001, 100_002, 200_003])('%i entries: none is taken back until the last line is there, and then all', async (count) => {
  const { store } = await openTestStore()
  const [first, ...others] = Array.from({ length: count }, (_, at) => anEntryId(Date.UTC(2026, 0, 1) + at))
  const ids: [EntryId, ...EntryId[]] = [first ?? anEntryId(0), ...others]
  const entries = ids.map((id, at) => ({ ...anEntry('flag', at), id }))
  const { before, act } = stampWhole(store, ids, ids.at(-1))
  expect(before).toHaveLength(count <= 100_001 ? 0 : 1 + Math.ceil((count - 100_000) / 100_001))
  for (const entry of [...before, act]) retractEntrySchema.parse(entry)
  const standing = (written: readonly Entry[]): number => liveEntries([...entries, ...written]).filter(({ kind }) => kind !== 'retract').length
  for (let lines = 0; lines <= before.length; lines += 1) expect({ lines, standing: standing(before.slice(0, lines)) }).toEqual({ lines, standing: count })
  expect(standing([...before, act])).toBe(0)
  const undo: Entry = { ...act, id: anEntryId(Date.UTC(2027, 0, 1)), kind: 'retract', entry: act.id, others: undefined } as never
  expect(standing([...before, act, undo])).toBe(count)
})

/** The page dies at the `count`th line that goes to the journal. */
function dieAt(shell: FakeShell, count: number): void {
  let left = count
  const call: FakeShell['call'] = shell.call.bind(shell)
  shell.call = async (name, input) => {
    if (name !== 'journal.append') return call(name, input)
    left -= 1
    return left < 0 ? fail('gone', 'The page died.') : call(name, input)
  }
}

async function startAgain({ store, shell }: TestStore): Promise<TestStore> {
  store.database.close()
  const other = createFakeShell(shell)
  other.backups.push(...shell.backups)
  return openTestStore({ shell: other, name: store.database.name, now: () => store.now() })
}

async function isAsTheJournalSays({ store, shell }: TestStore): Promise<void> {
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
}

test('bringing back a backup that takes back more than one line can name: wherever it is broken off all is as it was, and it can be done again', async () => {
  let opened = await openTestStore({ decks: [aDeckFile({}, {})] })
  const id = must(await makeBackup(opened.store, 'asked')).made ?? ''
  const then = await readShown(opened.store.database)
  for (let count = 0; count < 12; count += 1) must(await recordReview(opened.store, { card, rating: 3, took: 1000 }))
  const now = await readShown(opened.store.database)
  const acts = (await listActs(opened.store, { limit: 50 })).acts.length
  // One line names five: a retraction of the parts, two parts and the act.
  const options = { mostNamed: 4 }
  for (let lines = 0; lines < 4; lines += 1) {
    dieAt(opened.shell, lines)
    expect(await restoreBackup(opened.store, id, options)).toMatchObject({ ok: false, problem: { type: 'gone' } })
    opened = await startAgain(opened)
    expect(await readShown(opened.store.database)).toEqual(now)
    await isAsTheJournalSays(opened)
    expect((await listActs(opened.store, { limit: 50 })).acts).toHaveLength(acts)
  }
  const restored = must(await restoreBackup(opened.store, id, options))
  expect(restored.went).toBe(12)
  expect(await readShown(opened.store.database)).toEqual(then)
  expect((await listActs(opened.store, { limit: 50 })).acts).toHaveLength(acts + 1)
  expect(must(await undoLast(opened.store, 'edits'))?.undone).toMatchObject({ kind: 'retract', id: restored.entry })
  expect(await readShown(opened.store.database)).toEqual(now)
  must(await redoLast(opened.store, 'edits'))
  expect(await readShown(opened.store.database)).toEqual(then)
  await isAsTheJournalSays(opened)
})

test('taking many back as one: wherever it is broken off nothing is taken back', async () => {
  let opened = await openTestStore({ decks: [aDeckFile({}, {})] })
  for (let count = 0; count < 9; count += 1) must(await recordReview(opened.store, { card, rating: 3, took: 1000 }))
  const now = await readShown(opened.store.database)
  const answers = (await opened.store.database.entries.toArray()).filter(({ kind }) => kind === 'review').map(({ id }) => id)
  const take = (): ReturnType<typeof takeWhole> => opened.store.inTurn(async () => takeWhole(opened.store, [answers[0] ?? anEntryId(0), ...answers.slice(1)], answers.at(-1), 3))
  for (let lines = 0; lines < 4; lines += 1) {
    dieAt(opened.shell, lines)
    expect(await take()).toMatchObject({ ok: false })
    opened = await startAgain(opened)
    expect(await readShown(opened.store.database)).toEqual(now)
  }
  must(await take())
  expect(await opened.store.database.memories.get(card)).toMatchObject({ memory: { reps: 0 } })
  must(await redoLast(opened.store))
  expect(await readShown(opened.store.database)).toEqual(now)
  await isAsTheJournalSays(opened)
})
