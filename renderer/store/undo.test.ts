import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Result } from '../../decks/result.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { must } from '../../tests/builders/must.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { buryCard } from './bury-card.ts'
import { changeSettings } from './change-settings.ts'
import { editNote } from './edit-note.ts'
import { findCards } from './find-cards.ts'
import { flagCard } from './flag-card.ts'
import { importDeck } from './import-deck.ts'
import { listDecks } from './list-decks.ts'
import { makeDeck } from './make-deck.ts'
import { openTestStore } from './open-test-store.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { removeDeck } from './remove-deck.ts'
import { removeNotes } from './remove-notes.ts'
import { renameDeck } from './rename-deck.ts'
import type { Store } from './store.ts'
import { suspendCard } from './suspend-card.ts'
import { suspendCards } from './suspend-cards.ts'
import { undoEntry } from './undo-entry.ts'
import { undoLast } from './undo-last.ts'

const rivers = aDeckFile({}, {}, {})
const deck = rivers.deck.id
const card = aCardId('c1')
const noteIds = rivers.notes.map(({ id }) => id)

function edited(answer: string): DeckFile['notes'][number] {
  const note = rivers.notes[0]
  if (note === undefined) throw new Error('The deck is empty.')
  return { ...note, cards: note.cards.map((one) => ({ ...one, answer })) }
}

/** What is on the screens: all rows but those of the entries. */
async function shown(store: Store): Promise<object> {
  const tables = await readTables(store.database)
  return Object.fromEntries(Object.entries(tables).filter(([name]) => !['entries', 'meta.applied', 'meta.content'].includes(name)))
}

const deeds: Record<string, (store: Store) => Promise<Result<unknown>>> = {
  'an answer': (store) => recordReview(store, { card, rating: 1, took: 1 }),
  'a pause': (store) => suspendCard(store, card, true),
  'a pause of several cards': (store) => suspendCards(store, [card, aCardId('c2'), aCardId('c3')], true),
  'putting off': (store) => buryCard(store, card),
  'a mark': (store) => flagCard(store, card, ''),
  'an edit': (store) => editNote(store, deck, edited('41 miles')),
  'an import': (store) => importDeck(store, aDeckFile({ answer: '41 miles' }, {}, {}, { id: 'c4' }), { title: 'Again' }),
  'a removal': (store) => removeNotes(store, noteIds.slice(1)),
  'the removal of a deck': (store) => removeDeck(store, deck),
  'a new deck': (store) => makeDeck(store, 'Mine'),
  'a new name': (store) => renameDeck(store, deck, 'Streams'),
  'a setting': (store) => changeSettings(store, { theme: 'dark', desiredRetention: 0.8 }),
}

test.each(Object.entries(deeds))('%s is taken back and brought back, also after a restart', async (_, deed) => {
  const first = await openTestStore({ decks: [rivers] })
  must(await recordReview(first.store, { card, rating: 3, took: 1 }))
  const before = await shown(first.store)
  must(await deed(first.store))
  const after = await shown(first.store)
  expect(after).not.toEqual(before)
  first.store.database.close()
  const { store } = await openTestStore({ shell: createFakeShell(first.shell), name: first.store.database.name })
  expect(await shown(store)).toEqual(after)
  must(await undoLast(store))
  expect(await shown(store)).toEqual(before)
  must(await redoLast(store))
  expect(await shown(store)).toEqual(after)
  expect(must(await redoLast(store))).toBeNull()
  must(await undoLast(store))
  expect(await shown(store)).toEqual(before)
})

test('undo goes back step by step and tells what it took, redo forward', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  must(await recordReview(store, { card, rating: 3, took: 1 }))
  must(await suspendCard(store, card, true))
  expect(must(await undoLast(store))).toMatchObject({ undone: { kind: 'suspend' }, card })
  expect(must(await undoLast(store))).toMatchObject({ undone: { kind: 'review', rating: 3 }, card })
  expect(must(await undoLast(store))).toMatchObject({ undone: { kind: 'import' }, card: null })
  expect(must(await undoLast(store))).toBeNull()
  expect(await listDecks(store)).toEqual([])
  expect(must(await redoLast(store))).toMatchObject({ undone: { kind: 'import' } })
  expect(must(await redoLast(store))).toMatchObject({ undone: { kind: 'review' }, card })
  expect(await store.database.memories.get(card)).toMatchObject({ memory: { reps: 1 }, suspended: false })
})

test('a new deed ends what can be brought back', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  must(await suspendCard(store, card, true))
  must(await undoLast(store))
  must(await recordReview(store, { card, rating: 3, took: 1 }))
  expect(must(await redoLast(store))).toBeNull()
  expect(await store.database.memories.get(card)).toMatchObject({ suspended: false, memory: { reps: 1 } })
})

test('an earlier deed can be taken back on its own, once', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  const first = must(await recordReview(store, { card, rating: 1, took: 1 }))
  must(await recordReview(store, { card, rating: 4, took: 1 }))
  must(await undoEntry(store, first.entry))
  expect(await store.database.memories.get(card)).toMatchObject({ memory: { reps: 1, lapses: 0, state: 'review' } })
  expect(await undoEntry(store, first.entry)).toMatchObject({ ok: false, problem: { type: 'already-undone' } })
})

test('an undone import gives back the notes it replaced, and answers to cards that come and go', async () => {
  const { store } = await openTestStore({ decks: [rivers] })
  must(await editNote(store, deck, edited('my answer')))
  const done = must(await importDeck(store, aDeckFile({ answer: 'theirs' }, {}, {}, { id: 'c4' })))
  expect(done).toMatchObject({ added: 1, replaced: 3 })
  must(await recordReview(store, { card: aCardId('c4'), rating: 4, took: 1 }))
  must(await undoEntry(store, done.entry))
  expect((await findCards(store, [card]))[0]?.card.answer).toBe('my answer')
  expect(await findCards(store, [aCardId('c4')])).toEqual([])
  must(await redoLast(store))
  expect(await findCards(store, [aCardId('c4')])).toMatchObject([{ state: { memory: { reps: 1 } } }])
})
