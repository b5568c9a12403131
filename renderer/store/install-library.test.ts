import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DeckFile } from '../../decks/model/deck.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell, type FakeShell } from '../shell/fake-shell.ts'
import { editNote } from './edit-note.ts'
import { findCards } from './find-cards.ts'
import { installLibrary } from './install-library.ts'
import { listDecks } from './list-decks.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { removeDeck } from './remove-deck.ts'
import { renameDeck } from './rename-deck.ts'
import type { Store } from './store.ts'
import { undoLast } from './undo-last.ts'

const rivers = aDeckFile({}, {}, {})
const lakes: DeckFile = { ...aDeckFile({ id: 'l1' }), deck: { ...rivers.deck, id: 'lakes' as DeckFile['deck']['id'], title: 'Lakes' } }
const lakesFile: DeckFile = { ...lakes, notes: lakes.notes.map((note) => ({ ...note, id: 'lake-1' as (typeof note)['id'] })) }
const newRivers = aDeckFile({}, { answer: '41 miles' })
const deck = rivers.deck.id

function shippedBy(shell: FakeShell, version: string): FakeShell {
  const call = shell.call.bind(shell)
  shell.call = async (name, input) => (name === 'app.about' ? ({ ok: true, value: { version, engine: '', platform: '' } } as never) : call(name, input))
  return shell
}

async function install(store: Store, ...files: readonly DeckFile[]): Promise<void> {
  const done = await installLibrary(store, files.map((file) => async () => JSON.stringify(file, null, 1)))
  if (!done.ok) throw new Error(done.problem.detail)
}

async function answers(store: Store): Promise<(string | undefined)[]> {
  return (await findCards(store, ['c1', 'c2', 'c3'].map(aCardId))).map(({ card }) => card.answer)
}

async function shipped({ store }: { store: Store }): Promise<object[]> {
  return (await store.database.entries.where('subject').equals('content').toArray()).map(({ entry }) => entry)
}

test('two machines that start with the same app have the same entries, and undo passes them over', async () => {
  const [desk, bag] = await Promise.all([openTestStore(), openTestStore()])
  await install(desk.store, rivers, lakesFile)
  await install(bag.store, lakesFile, rivers)
  expect(await shipped(desk)).toEqual(await shipped(bag))
  expect(await shipped(desk)).toHaveLength(2)
  expect(await listDecks(desk.store)).toMatchObject([{ title: 'Lakes', origin: 'library' }, { title: 'Rivers', origin: 'library', cards: 3, fresh: 3 }])
  expect(await undoLast(desk.store)).toEqual({ ok: true, value: null })
})

test('the same decks are not taken in again', async () => {
  const { store, shell } = await openTestStore()
  await install(store, rivers)
  const sum = await shell.call('journal.open', {})
  await install(store, rivers)
  expect(await shell.call('journal.open', {})).toEqual(sum)
})

test('a new version keeps answers, edits and the name, and drops cards that it no longer has', async () => {
  const shell = shippedBy(createFakeShell(), '0.1.0')
  const { store } = await openTestStore({ shell })
  await install(store, rivers)
  await recordReview(store, { card: aCardId('c1'), rating: 4, took: 1 })
  await recordReview(store, { card: aCardId('c3'), rating: 4, took: 1 })
  const note = rivers.notes[0]
  if (note === undefined) throw new Error('The deck is empty.')
  await editNote(store, deck, { ...note, cards: note.cards.map((card) => ({ ...card, answer: 'mine' })) })
  await renameDeck(store, deck, 'My rivers')
  shippedBy(shell, '0.2.0')
  await install(store, newRivers)
  expect(await answers(store)).toEqual(['mine', '41 miles'])
  expect(await listDecks(store)).toMatchObject([{ title: 'My rivers', cards: 2 }])
  expect(await store.database.memories.get(aCardId('c1'))).toMatchObject({ memory: { reps: 1 } })
  shippedBy(shell, '0.3.0')
  await install(store, rivers)
  expect(await answers(store)).toEqual(['mine', '40 miles', '40 miles'])
  expect(await store.database.memories.get(aCardId('c3'))).toMatchObject({ memory: { reps: 1 } })
  const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
  expect(await readTables(rebuilt.store.database)).toEqual(await readTables(store.database))
})

test('an older app does not bring its decks back', async () => {
  const shell = shippedBy(createFakeShell(), '0.2.0')
  const { store } = await openTestStore({ shell })
  await install(store, newRivers)
  shippedBy(shell, '0.1.0')
  await install(store, rivers)
  expect(await answers(store)).toEqual(['40 miles', '41 miles'])
})

test('decks that change and change back within a version follow', async () => {
  const { store } = await openTestStore()
  await install(store, rivers)
  await install(store, newRivers)
  expect(await answers(store)).toEqual(['40 miles', '41 miles'])
  await install(store, rivers)
  expect(await answers(store)).toEqual(['40 miles', '40 miles', '40 miles'])
})

test('a shipped deck that the reader removed stays away, and undo brings it back', async () => {
  const shell = shippedBy(createFakeShell(), '0.1.0')
  const { store } = await openTestStore({ shell })
  await install(store, rivers)
  await removeDeck(store, deck)
  shippedBy(shell, '0.2.0')
  await install(store, newRivers)
  expect(await listDecks(store)).toEqual([])
  await undoLast(store)
  expect(await answers(store)).toEqual(['40 miles', '41 miles'])
})
