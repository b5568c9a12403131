import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { fail } from '../../decks/result.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { readMeta } from './database.ts'
import { hashBytes } from './hash-bytes.ts'
import { listCards } from './list-cards.ts'
import { openTestStore, type TestStore } from './open-test-store.ts'
import { undoLast } from './undo-last.ts'
import { round } from './verify-files.ts'
import { verifyView } from './verify-view.ts'

const usual = { ...round }
afterEach(() => Object.assign(round, usual))

const rivers = aDeckFile({}, {})
const lakes = { ...aDeckFile({ id: 'l1' }), deck: { ...rivers.deck, id: 'lakes' as never, title: 'Lakes' }, notes: aDeckFile({ id: 'l1' }).notes.map((note) => ({ ...note, id: 'lake' as never })) }

/** Two decks, and the hashes of their files in their order. */
async function opened(): Promise<TestStore & { riversFile: string; lakesFile: string }> {
  const made = await openTestStore({ decks: [rivers, lakes] })
  const [riversFile = '', lakesFile = ''] = made.shell.kept.keys()
  return { ...made, riversFile, lakesFile }
}

const given = 'A copy of the deck “Rivers” was missing or damaged on the disk and was given back. Nothing is lost.'
const gone = 'Both copies of the deck “Rivers” are missing or damaged on the disk. It is still shown, but it could not be made again: export the deck and import it again to keep it.'

const changed = (bytes: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> => (bytes ?? new Uint8Array()).map((byte, at) => (at === 9 ? byte ^ 1 : byte))
const damages: Record<string, (store: Awaited<ReturnType<typeof opened>>) => unknown> = {
  'gone from the journal': ({ shell, riversFile }) => shell.kept.delete(riversFile),
  'shorter in the journal': ({ shell, riversFile }) => shell.kept.set(riversFile, (shell.kept.get(riversFile) ?? new Uint8Array()).slice(1)),
  'of the same size and changed in the journal': ({ shell, riversFile }) => shell.kept.set(riversFile, changed(shell.kept.get(riversFile))),
  'gone from the database': ({ store, riversFile }) => store.database.files.delete(riversFile),
  'shorter in the database': async ({ store, shell, riversFile }) => store.database.files.put({ hash: riversFile, bytes: (shell.kept.get(riversFile) ?? new Uint8Array()).slice(1) }),
  'of the same size and changed in the database': async ({ store, shell, riversFile }) => store.database.files.put({ hash: riversFile, bytes: changed(shell.kept.get(riversFile)) }),
}

test.each(Object.entries(damages).flatMap(([what, damage]) => [[what, 'at the first start', damage, false], [what, 'later', damage, true]] as const))('a file of a deck that is %s is given back, %s, and without the database the deck is there', async (_, _when, damage, isLater) => {
  const { store, shell, riversFile, lakesFile } = await opened()
  if (isLater) expect(await verifyView(store)).toEqual([])
  await damage({ store, shell, riversFile, lakesFile } as Awaited<ReturnType<typeof opened>>)
  expect(await verifyView(store)).toEqual([given])
  expect(await verifyView(store)).toEqual([])
  for (const hash of [riversFile, lakesFile]) {
    expect(await hashBytes(shell.kept.get(hash) ?? new Uint8Array())).toBe(hash)
    expect(await hashBytes((await store.database.files.get(hash))?.bytes ?? new Uint8Array())).toBe(hash)
  }
  const anew = await openTestStore({ shell: createFakeShell(shell) })
  expect(await listCards(anew.store, rivers.deck.id)).toHaveLength(2)
})

test('names and sizes are compared at each start and a few files are read, in a round', async () => {
  const { store, shell, riversFile, lakesFile } = await opened()
  Object.assign(round, { files: 1 })
  const read = async (): Promise<number> => {
    const before = shell.asked.filter((name) => name === 'journal.readFile').length
    expect(await verifyView(store)).toEqual([])
    return shell.asked.filter((name) => name === 'journal.readFile').length - before
  }
  const [first = '', second = ''] = [riversFile, lakesFile].toSorted()
  expect([await read(), (await readMeta(store.database, 'verified'))?.files?.after]).toEqual([1, first])
  expect([await read(), (await readMeta(store.database, 'verified'))?.files?.after]).toEqual([1, ''])
  expect(await read()).toBe(1)
  // It is the turn of the other: what is as long as it was is found when its turn comes, and what is shorter at once.
  shell.kept.set(first, changed(shell.kept.get(first)))
  expect(await read()).toBe(1)
  expect(await verifyView(store)).toHaveLength(1)
  shell.kept.set(first, new Uint8Array())
  expect(await verifyView(store)).toHaveLength(1)
  // Of large ones one is read.
  Object.assign(round, { files: 3, bytes: 1 })
  await verifyView(store)
  expect(await read()).toBe(1)
  expect(second).not.toBe(first)
})

test('what neither has is told once as lost; when it is there again it may be told again', async () => {
  const { store, shell, riversFile } = await opened()
  const bytes = shell.kept.get(riversFile) ?? new Uint8Array()
  const lose = async (): Promise<void> => {
    shell.kept.delete(riversFile)
    await store.database.files.delete(riversFile)
  }
  await lose()
  expect(await verifyView(store)).toEqual([gone])
  expect(await verifyView(store)).toEqual([])
  expect(await listCards(store, rivers.deck.id)).toHaveLength(2)
  shell.kept.set(riversFile, bytes)
  expect(await verifyView(store)).toEqual([given])
  await lose()
  expect(await verifyView(store)).toEqual([gone])
})

test('of an import that was taken back nothing is told as lost', async () => {
  const { store, shell, lakesFile } = await opened()
  await undoLast(store)
  shell.kept.delete(lakesFile)
  await store.database.files.delete(lakesFile)
  expect(await verifyView(store)).toEqual([])
})

test('a disk that does not answer is no loss, and is asked again', async () => {
  const { store, shell, riversFile } = await opened()
  const bytes = shell.kept.get(riversFile) ?? new Uint8Array()
  shell.failing.set('journal.listFiles', fail('disk-failed', 'The disk failed.').problem)
  expect(await verifyView(store)).toEqual([])
  shell.failing.clear()
  shell.failing.set('journal.readFile', fail('disk-failed', 'The disk failed.').problem)
  await store.database.files.delete(riversFile)
  expect(await verifyView(store)).toEqual([])
  shell.failing.clear()
  shell.kept.delete(riversFile)
  await store.database.files.put({ hash: riversFile, bytes })
  shell.failing.set('journal.keepFile', fail('disk-full', 'The disk is full.').problem)
  expect(await verifyView(store)).toEqual([])
  shell.failing.clear()
  expect(await verifyView(store)).toEqual([given])
})
