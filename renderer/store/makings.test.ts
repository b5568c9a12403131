import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { Making } from '../../decks/model/making.ts'
import type { Note } from '../../decks/model/note.ts'
import { aMakingOf, type WantedDraft } from '../../tests/builders/a-making-of.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell } from '../shell/fake-shell.ts'
import { acceptDrafts } from './accept-drafts.ts'
import { addOwnNote } from './add-own-note.ts'
import { findEarlierMaking } from './find-earlier-making.ts'
import { listDrafts } from './list-drafts.ts'
import { listMakings } from './list-makings.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { getNote, readNotes } from './note-pages.ts'
import { openTestStore } from './open-test-store.ts'
import { readMaking } from './read-making.ts'
import { readRuleRecord } from './read-rule-record.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { rejectDrafts } from './reject-drafts.ts'
import { removeArticle } from './remove-article.ts'
import { renameDeck } from './rename-deck.ts'
import { reopenDrafts } from './reopen-drafts.ts'
import type { Store } from './store.ts'
import { takeMaking } from './take-making.ts'
import { undoLast } from './undo-last.ts'
import { weighRemoval } from './weigh-removal.ts'

const bridge = 'bridge' as DeckId
const ids = (...names: string[]): NoteId[] => names as NoteId[]
const drafts: WantedDraft[] = [{ id: 'a', tier: 1 }, { id: 'b', frame: 'date' }, { id: 'c' }, { id: 'd', tier: 3 }]

async function openBridge(making: Making = aMakingOf(drafts)): Promise<Store> {
  const { store } = await openTestStore()
  const taken = await takeMaking(store, making)
  if (!taken.ok) throw new Error(taken.problem.detail)
  return store
}

async function states(store: Store): Promise<Record<string, string>> {
  return Object.fromEntries((await listDrafts(store, bridge)).map(({ id, state }) => [id, state]))
}

async function inDeck(store: Store): Promise<string[]> {
  return (await readNotes(store.database, bridge)).map(({ id }) => id)
}

async function noteOf(store: Store, id: string, change: Partial<Note> = {}): Promise<Note> {
  const row = await store.database.drafts.get(id as NoteId)
  if (row === undefined) throw new Error(`There is no draft ${id}.`)
  return { ...row.note, ...change }
}

/** What a rebuild from the journal alone gives. */
async function expectRebuilt(store: Store): Promise<void> {
  const rebuilt = await openTestStore({ shell: createFakeShell(store.shell as ReturnType<typeof createFakeShell>) })
  expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
}

test('taking an article in says what became of its drafts, and one undo takes all of it back', async () => {
  const { store } = await openTestStore()
  expect(await takeMaking(store, aMakingOf(drafts))).toMatchObject({ ok: true, value: { deck: 'bridge', joined: 1, waiting: 3, accepted: 1, rejected: 0, gone: 0 } })
  expect(await listMakings(store)).toMatchObject([{ deck: 'bridge', deckTitle: 'The bridge', title: 'The bridge', article: 'a-bridge', waiting: 3, at: store.now() }])
  expect(await readMaking(store, bridge)).toMatchObject({ deck: 'bridge', making: aMakingOf(drafts), previous: null })
  await undoLast(store)
  expect(await listMakings(store)).toEqual([])
  expect(await readMaking(store, bridge)).toBeNull()
  expect(await store.database.drafts.count()).toBe(0)
  await redoLast(store)
  expect(await states(store)).toEqual({ a: 'accepted', b: 'waiting', c: 'waiting', d: 'waiting' })
  await expectRebuilt(store)
})

test('accepting takes the reader’s words, as one act', async () => {
  const store = await openBridge()
  const edited = await noteOf(store, 'b', { tags: ['edited'] })
  expect(await acceptDrafts(store, bridge, [edited, await noteOf(store, 'c')])).toMatchObject({ ok: true })
  expect(await inDeck(store)).toEqual(['a', 'b', 'c'])
  expect((await getNote(store.database, 'b' as NoteId))?.note.tags).toEqual(['edited'])
  expect(await undoLast(store)).toMatchObject({ ok: true, value: { count: 3 } })
  expect(await states(store)).toEqual({ a: 'accepted', b: 'waiting', c: 'waiting', d: 'waiting' })
  expect(await inDeck(store)).toEqual(['a'])
  await redoLast(store)
  await expectRebuilt(store)
})

test('rejecting and reopening', async () => {
  const store = await openBridge()
  await rejectDrafts(store, bridge, ids('a', 'b'))
  expect(await states(store)).toEqual({ a: 'rejected', b: 'rejected', c: 'waiting', d: 'waiting' })
  expect(await inDeck(store)).toEqual([])
  await reopenDrafts(store, bridge, ids('a'))
  expect(await states(store)).toMatchObject({ a: 'waiting', b: 'rejected' })
  expect(await rejectDrafts(store, bridge, ids('nobody'))).toMatchObject({ ok: false, problem: { type: 'no-draft' } })
  await expectRebuilt(store)
})

test('a review survives that its draft is reopened and accepted again', async () => {
  const store = await openBridge()
  const card = 'card-a' as CardId
  await recordReview(store, { card, rating: 3, took: 1000 })
  const before = await store.database.memories.get(card)
  await reopenDrafts(store, bridge, ids('a'))
  expect(await store.database.memories.get(card)).toBeUndefined()
  await acceptDrafts(store, bridge, [await noteOf(store, 'a')])
  expect(await store.database.memories.get(card)).toEqual(before)
})

test('merging makes one card of two drafts, also when the other one’s card goes with it, and one undo parts them', async () => {
  const store = await openBridge()
  const [b, a] = [await noteOf(store, 'b'), await noteOf(store, 'a')]
  expect(await mergeDrafts(store, bridge, { ...b, cards: [...b.cards, ...a.cards] }, ids('a'))).toMatchObject({ ok: true })
  expect(await states(store)).toMatchObject({ a: 'rejected', b: 'accepted' })
  expect((await store.database.memories.toArray()).map(({ card, note }) => [card, note])).toEqual([['card-a', 'b'], ['card-b', 'b']])
  await undoLast(store)
  expect(await states(store)).toMatchObject({ a: 'accepted', b: 'waiting' })
  expect((await store.database.memories.toArray()).map(({ card, note }) => [card, note])).toEqual([['card-a', 'a']])
  expect(await mergeDrafts(store, bridge, b, ids('b'))).toMatchObject({ ok: false, problem: { type: 'nothing-to-merge' } })
  await expectRebuilt(store)
})

test('a card by hand is in the deck and no draft; it is added once', async () => {
  const store = await openBridge()
  const own: Note = { ...(await noteOf(store, 'c')), id: 'own:1' as NoteId, frame: null, cards: [{ ...(await noteOf(store, 'c')).cards[0]!, id: 'own:1:1' as CardId }] }
  expect(await addOwnNote(store, bridge, own)).toMatchObject({ ok: true })
  expect(await inDeck(store)).toEqual(['a', 'own:1'])
  expect(await addOwnNote(store, bridge, own)).toMatchObject({ ok: false, problem: { type: 'note-there' } })
})

test('a revised article finds its deck, keeps the name the reader gave it and what she decided', async () => {
  const store = await openBridge()
  await renameDeck(store, bridge, 'Bridges')
  await rejectDrafts(store, bridge, ids('b'))
  const revised = aMakingOf([{ id: 'a', tier: 1 }, { id: 'b', frame: 'date' }, { id: 'n', answer: 'new' }], { deck: 'other', article: 'a-bridge-2', texts: ['The bridge is 300 meters long. It was painted red.'] })
  const earlier = await findEarlierMaking(store, revised.article)
  expect(earlier).toMatchObject({ deck: 'bridge', rejected: 1 })
  expect(await takeMaking(store, revised, { into: earlier?.deck ?? null })).toMatchObject({ ok: true, value: { deck: 'bridge', joined: 0, waiting: 1, accepted: 1, rejected: 1, gone: 2 } })
  expect((await store.database.decks.toArray()).map(({ deck }) => [deck.id, deck.title])).toEqual([['bridge', 'Bridges']])
  expect((await listDrafts(store, bridge)).map(({ id }) => id)).toEqual(['a', 'b', 'n', 'c', 'd'])
  expect((await readMaking(store, bridge))?.previous?.article.id).toBe('a-bridge')
  await expectRebuilt(store)
})

test('another article has no earlier making', async () => {
  const store = await openBridge()
  expect(await findEarlierMaking(store, aMakingOf([], { article: 'a-other', title: 'Other', texts: ['Nothing in here stands in the other article at all.'] }).article)).toBeNull()
  expect(await findEarlierMaking(store, aMakingOf([]).article)).toMatchObject({ deck: 'bridge' })
})

test('the record of a rule counts what was decided, not what joined by itself', async () => {
  const store = await openBridge()
  expect(await readRuleRecord(store)).toEqual(new Map())
  await acceptDrafts(store, bridge, [await noteOf(store, 'b'), await noteOf(store, 'c')])
  await rejectDrafts(store, bridge, ids('d'))
  expect(await readRuleRecord(store)).toEqual(new Map([['count', { kept: 1, rejected: 1 }], ['date', { kept: 1, rejected: 0 }]]))
})

test.each([
  ['keep-all', ['a', 'b', 'own:1']],
  ['keep-reviewed', ['b', 'own:1']],
  ['remove-all', []],
] as const)('removing an article, %s', async (cards, kept) => {
  const store = await openBridge()
  await acceptDrafts(store, bridge, [await noteOf(store, 'b')])
  await recordReview(store, { card: 'card-b' as CardId, rating: 3, took: 1000 })
  const own: Note = { ...(await noteOf(store, 'c')), id: 'own:1' as NoteId, frame: null, cards: [{ ...(await noteOf(store, 'c')).cards[0]!, id: 'own:1:1' as CardId }] }
  await addOwnNote(store, bridge, own)
  const before = await readTables(store.database)
  expect(await weighRemoval(store, bridge)).toEqual({ deck: 'bridge', title: 'The bridge', cards: 3, reviewed: 1, written: 1, kept: 2, waiting: 2, others: 0 })
  expect(await removeArticle(store, bridge, { cards })).toMatchObject({ ok: true })
  expect(await inDeck(store)).toEqual(kept)
  expect(await listMakings(store)).toEqual([])
  expect(await store.database.decks.count()).toBe(kept.length === 0 ? 0 : 1)
  expect(await store.database.drafts.count()).toBe(0)
  await expectRebuilt(store)
  await undoLast(store)
  const after = await readTables(store.database)
  for (const table of ['decks', 'notes', 'drafts', 'makings', 'memories', 'tallies', 'articles']) expect(after[table]).toEqual(before[table])
  expect(await removeArticle(store, 'nobody' as DeckId, { cards })).toMatchObject({ ok: false, problem: { type: 'no-article' } })
})

test('what has nothing to do with the article stays in its deck whatever is removed', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})] })
  const rivers = 'rivers' as DeckId
  await takeMaking(store, aMakingOf(drafts), { into: rivers })
  expect(await weighRemoval(store, rivers)).toMatchObject({ cards: 1, others: 2, waiting: 3 })
  await removeArticle(store, rivers, { cards: 'remove-all' })
  expect((await readNotes(store.database)).toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ deck, id }) => [deck, id])).toEqual([['rivers', 'n1'], ['rivers', 'n2']])
})

test('an article goes into a deck that is there, and nothing else than a making is kept', async () => {
  const { store } = await openTestStore()
  expect(await takeMaking(store, aMakingOf(drafts), { into: 'nobody' as DeckId })).toMatchObject({ ok: false, problem: { type: 'no-deck' } })
  expect(await takeMaking(store, aMakingOf([{ id: 'a' }, { id: 'a' }]))).toMatchObject({ ok: false, problem: { type: 'note-twice' } })
  expect(await takeMaking(store, { ...aMakingOf(drafts), version: 2 } as unknown as Making)).toMatchObject({ ok: false, problem: { type: 'not-a-making' } })
  expect(await store.database.entries.where('kind').equals('make').count().catch(() => 0)).toBe(0)
})

test('an inbox of 5,000 drafts: taken in, accepted whole, and taken back', async () => {
  const many = Array.from({ length: 5000 }, (_, at): WantedDraft => ({ id: `n${String(at).padStart(4, '0')}`, question: `What is number ${at}?` }))
  const store = await openBridge(aMakingOf(many))
  const rows = await listDrafts(store, bridge)
  expect(rows.map(({ id }) => id)).toEqual(many.map(({ id }) => id))
  expect(await acceptDrafts(store, bridge, rows.map(({ note }) => note))).toMatchObject({ ok: true })
  expect(await listMakings(store)).toMatchObject([{ accepted: 5000, waiting: 0 }])
  expect(await undoLast(store)).toMatchObject({ ok: true, value: { count: 5001 } })
  expect(await listMakings(store)).toMatchObject([{ accepted: 0, waiting: 5000 }])
}, 60_000)

test('undo of the last decisions, and redo, write back what was there and do not fold everything again', async () => {
  const store = await openBridge()
  const before = await states(store)
  await acceptDrafts(store, bridge, [await noteOf(store, 'b')])
  await rejectDrafts(store, bridge, ids('c'))
  const after = await states(store)
  const files = await store.database.files.toArray()
  // Whatever is folded again would find nothing of the article.
  await store.database.files.clear()
  await undoLast(store)
  await undoLast(store)
  expect(await states(store)).toEqual(before)
  await redoLast(store)
  await redoLast(store)
  expect(await states(store)).toEqual(after)
  await store.database.files.bulkPut(files)
  await expectRebuilt(store)
})

test('taking back a second making of the same article leaves the article of the first', async () => {
  const store = await openBridge()
  await takeMaking(store, aMakingOf([...drafts, { id: 'e' }]))
  await undoLast(store)
  expect(await store.database.articles.count()).toBe(1)
  expect(await states(store)).toEqual({ a: 'accepted', b: 'waiting', c: 'waiting', d: 'waiting' })
  await expectRebuilt(store)
})
