import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldCard } from '../../decks/journal/fold-card.ts'
import { liveEntries } from '../../decks/journal/live-entries.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId, NoteId } from '../../decks/model/id.ts'
import type { Making } from '../../decks/model/making.ts'
import type { Rating } from '../../decks/model/review.ts'
import type { Settings } from '../../decks/model/settings.ts'
import { foldMemory, newMemory } from '../../decks/study/memory.ts'
import { aMakingOf } from '../../tests/builders/a-making-of.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { readTables } from '../../tests/builders/store-tables.ts'
import { createFakeShell, type FakeShell } from '../shell/fake-shell.ts'
import { acceptDrafts } from './accept-drafts.ts'
import { buryCard } from './bury-card.ts'
import { changeSettings } from './change-settings.ts'
import { editNote } from './edit-note.ts'
import { flagCard } from './flag-card.ts'
import { importDeck } from './import-deck.ts'
import { listDrafts } from './list-drafts.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { openTestStore } from './open-test-store.ts'
import { readSettings } from './read-settings.ts'
import { recordReview } from './record-review.ts'
import { redoLast } from './redo-last.ts'
import { rejectDrafts } from './reject-drafts.ts'
import { removeArticle } from './remove-article.ts'
import { removeDeck } from './remove-deck.ts'
import { removeNotes } from './remove-notes.ts'
import { renameDeck } from './rename-deck.ts'
import { reopenDrafts } from './reopen-drafts.ts'
import type { KeptCards, Store } from './store.ts'
import { suspendCard } from './suspend-card.ts'
import { suspendCards } from './suspend-cards.ts'
import { takeMaking } from './take-making.ts'
import { undoEntry } from './undo-entry.ts'
import { undoLast } from './undo-last.ts'
import { unmarkCards } from './unmark-cards.ts'
import { zoneToClock } from './zone-to-clock.ts'

const rivers = aDeckFile({}, {}, {}, {})
const riversAgain: DeckFile = { ...aDeckFile({ answer: '50 miles' }, {}, { id: 'c9' }), deck: { ...rivers.deck, title: 'Rivers, revised' } }
const lakes = { ...aDeckFile({ id: 'l1' }, { id: 'l2' }), deck: { ...rivers.deck, id: 'lakes', title: 'Lakes' } } as DeckFile
const lakesNotes: DeckFile = { ...lakes, notes: lakes.notes.map((note, index) => ({ ...note, id: `lake-${index}` as NoteId })) }
const decks: readonly DeckFile[] = [rivers, riversAgain, lakesNotes]

const steel = { article: 'a-bridge-2', texts: ['The bridge is 300 meters long, all of it steel.'] }
const makings: readonly Making[] = [
  aMakingOf([{ id: 'a', tier: 1 }, { id: 'b' }, { id: 'd' }, { id: 'e', tier: 3 }]),
  // The same facts in other words, one of them at another place and tier, one fewer, and a new one.
  aMakingOf([{ id: 'd', tier: 1 }, { id: 'x', answer: 'a', question: 'In other words?', tier: 1 }, { id: 'y', answer: 'b' }, { id: 'f', tier: 1 }], steel),
  aMakingOf([{ id: 'e', tier: 1, answer: 'otherwise' }, { id: 'a', quote: 'The bridge is 300 meters long, all of it steel.' }], steel),
]
const bridgeDecks = fc.constantFrom<DeckId | null>(null, null, 'bridge' as DeckId, 'rivers' as DeckId)
const bridge = fc.constantFrom('bridge' as DeckId, 'bridge' as DeckId, 'rivers' as DeckId)

const card = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c9', 'l1', 'l2', 'card-a', 'card-b', 'card-d').map(aCardId)
const cards = fc.uniqueArray(card, { minLength: 1, maxLength: 4 })
const deckNumber = fc.nat(decks.length - 1)
const minute = 60_000
const steps = [0, 1, minute, 20 * minute, 26 * 60 * minute, 9 * 24 * 60 * minute, -5 * minute, -3 * 60 * minute]

type Step = (store: Store, clock: { now: number }) => Promise<unknown>

const deckOf = (index: number): DeckFile => decks[index] ?? rivers

/** Some drafts of a deck, as `places` choose them. */
async function someDrafts(store: Store, deck: DeckId, places: readonly number[]) {
  const rows = await listDrafts(store, deck)
  return [...new Set(places)].flatMap((place) => rows[place] ?? [])
}

const places = fc.array(fc.nat(5), { minLength: 1, maxLength: 3 })
const draftSteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...makings), bridgeDecks).map(([making, into]): Step => (store) => takeMaking(store, making, { into })) },
  {
    weight: 2,
    arbitrary: fc.tuple(bridge, places, fc.boolean()).map(([deck, some, edited]): Step => async (store) => {
      const notes = (await someDrafts(store, deck, some)).map(({ note }) => (edited ? { ...note, tags: ['edited'] } : note))
      return notes.length === 0 ? null : acceptDrafts(store, deck, notes)
    }),
  },
  { weight: 2, arbitrary: fc.tuple(bridge, places).map(([deck, some]): Step => async (store) => rejectDrafts(store, deck, (await someDrafts(store, deck, some)).map(({ id }) => id))) },
  { weight: 1, arbitrary: fc.tuple(bridge, places).map(([deck, some]): Step => async (store) => reopenDrafts(store, deck, (await someDrafts(store, deck, some)).map(({ id }) => id))) },
  {
    weight: 1,
    arbitrary: fc.tuple(bridge, places).map(([deck, some]): Step => async (store) => {
      const [keep, ...others] = await someDrafts(store, deck, some)
      if (keep === undefined) return null
      return mergeDrafts(store, deck, { ...keep.note, cards: [...keep.note.cards, ...others.flatMap(({ note }) => note.cards)] }, others.map(({ id }) => id))
    }),
  },
  { weight: 1, arbitrary: fc.tuple(bridge, places).map(([deck, some]): Step => async (store) => removeNotes(store, (await someDrafts(store, deck, some)).map(({ id }) => id))) },
  { weight: 1, arbitrary: fc.tuple(bridge, fc.constantFrom<KeptCards>('keep-all', 'keep-reviewed', 'remove-all')).map(([deck, cards]): Step => (store) => removeArticle(store, deck, { cards })) },
  { weight: 1, arbitrary: bridge.map((deck): Step => (store) => removeDeck(store, deck)) },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: draftSteps },
  { weight: 6, arbitrary: fc.tuple(card, fc.integer({ min: 1, max: 4 })).map(([id, rating]): Step => (store) => recordReview(store, { card: id, rating: rating as Rating, took: 3000 })) },
  { weight: 3, arbitrary: fc.constant<Step>((store) => undoLast(store)) },
  { weight: 2, arbitrary: fc.constant<Step>((store) => redoLast(store)) },
  {
    weight: 2,
    arbitrary: fc.nat(30).map((place): Step => async (store) => {
      const rows = (await store.database.entries.orderBy('written').toArray()).filter(({ device }) => device === store.device)
      const row = rows[place % Math.max(1, rows.length)]
      return row === undefined ? null : undoEntry(store, row.id)
    }),
  },
  { weight: 2, arbitrary: fc.tuple(card, fc.boolean()).map(([id, on]): Step => (store) => suspendCard(store, id, on)) },
  { weight: 3, arbitrary: fc.tuple(cards, fc.boolean()).map(([ids, on]): Step => (store) => suspendCards(store, ids, on)) },
  { weight: 1, arbitrary: cards.map((ids): Step => (store) => unmarkCards(store, ids)) },
  { weight: 1, arbitrary: card.map((id): Step => (store) => buryCard(store, id)) },
  { weight: 1, arbitrary: fc.tuple(card, fc.constantFrom(null, 'off by one')).map(([id, wrong]): Step => (store) => flagCard(store, id, wrong)) },
  {
    weight: 2,
    arbitrary: fc.tuple(deckNumber, fc.nat(3), fc.string({ minLength: 1, maxLength: 5 })).map(([deck, place, answer]): Step => async (store) => {
      const { notes, deck: { id } } = deckOf(deck)
      const note = notes[place % notes.length]
      return note === undefined ? null : editNote(store, id, { ...note, cards: note.cards.map((one) => ({ ...one, answer })) })
    }),
  },
  { weight: 2, arbitrary: fc.tuple(deckNumber, fc.boolean()).map(([deck, some]): Step => (store) => importDeck(store, deckOf(deck), { only: some ? deckOf(deck).notes.slice(0, 2).map(({ id }) => id) : null })) },
  { weight: 1, arbitrary: fc.tuple(deckNumber, fc.nat(3)).map(([deck, place]): Step => (store) => removeNotes(store, deckOf(deck).notes.slice(place, place + 1).map(({ id }) => id))) },
  { weight: 1, arbitrary: deckNumber.map((deck): Step => (store) => removeDeck(store, deckOf(deck).deck.id)) },
  { weight: 1, arbitrary: deckNumber.map((deck): Step => (store) => renameDeck(store, deckOf(deck).deck.id, 'Renamed')) },
  { weight: 1, arbitrary: fc.constantFrom<Partial<Settings>>({ desiredRetention: 0.8 }, { timeZone: 'Asia/Karachi' }, { dayStartHour: 0 }, { theme: 'dark' }).map((change): Step => (store) => changeSettings(store, change)) },
  { weight: 4, arbitrary: fc.constantFrom(...steps).map((by): Step => async (_, clock) => (clock.now += by)) },
)

const session = fc.array(step, { minLength: 1, maxLength: 25 })
const start = Date.UTC(2026, 0, 5, 12)

async function play(steps: readonly Step[], shell: FakeShell = createFakeShell(), from = start): Promise<{ store: Store; shell: FakeShell }> {
  const clock = { now: from }
  const { store } = await openTestStore({ decks: [rivers], shell, now: () => clock.now })
  for (const one of steps) await one(store, clock)
  return { store, shell }
}

/** What the cards and counts are, whatever entries they come from. */
async function readViews(store: Store): Promise<object> {
  const { memories, tallies, notes, drafts, makings: taken } = store.database
  return { memories: await memories.toArray(), tallies: await tallies.toArray(), notes: await notes.toArray(), drafts: await drafts.toArray(), makings: await taken.toArray() }
}

test('whatever is done, the view is what the journal gives', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (steps) => {
      const { store, shell } = await play(steps)
      const rebuilt = await openTestStore({ shell: createFakeShell(shell) })
      expect(await readTables(store.database)).toEqual(await readTables(rebuilt.store.database))
      store.database.close()
      rebuilt.store.database.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('whatever was done before, one undo takes back all of a group, and one redo brings all of it back', async () => {
  await fc.assert(
    fc.asyncProperty(session, cards, async (steps, ids) => {
      const { store } = await play(steps)
      const before = await readViews(store)
      await suspendCards(store, ids, true)
      const after = await readViews(store)
      await undoLast(store)
      expect(await readViews(store)).toEqual(before)
      await redoLast(store)
      expect(await readViews(store)).toEqual(after)
      store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('whatever was done before, one undo takes back a decision on drafts or a removed article whole', async () => {
  await fc.assert(
    fc.asyncProperty(session, fc.constantFrom(...makings), draftSteps, async (steps, making, last) => {
      const { store } = await play([...steps, (store) => takeMaking(store, making)])
      const before = await readViews(store)
      const written = await store.database.entries.count()
      await last(store, { now: 0 })
      if ((await store.database.entries.count()) > written) {
        const after = await readViews(store)
        await undoLast(store)
        expect(await readViews(store)).toEqual(before)
        await redoLast(store)
        expect(await readViews(store)).toEqual(after)
      }
      store.database.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('a draft of the latest making is in the collection exactly when it counts as accepted', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (steps) => {
      const { store } = await play(steps)
      for (const { id, state } of await store.database.drafts.toArray()) {
        const there = (await store.database.notes.get(id)) !== undefined
        if (state !== 'gone') expect([id, state, there]).toEqual([id, state, state === 'accepted'])
      }
      store.database.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('the memory of a card is the replay of its answers that stand', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (steps) => {
      const { store } = await play(steps)
      const live = liveEntries((await store.database.entries.toArray()).map(({ entry }) => entry))
      const changed = live.some((entry) => entry.kind === 'settings' && entry.change.timeZone !== 'UTC')
      const settings = await readSettings(store)
      if (!changed) {
        const memories = replayReviews(foldCard(live).reviews, settingsToMemoryOptions(settings, zoneToClock(settings.timeZone, settings.dayStartHour)))
        for (const row of await store.database.memories.toArray()) expect(row.memory).toEqual(memories.get(row.card) ?? expect.objectContaining({ state: 'new' }))
      }
      store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('two machines that exchange their journals show the same', async () => {
  await fc.assert(
    fc.asyncProperty(session, session, async (steps, others) => {
      const desk = await play(steps)
      const bag = await play(others, createFakeShell(), start + 7)
      const [deskLines, bagLines] = await Promise.all([desk, bag].map(async ({ shell }) => shell.call('journal.read', { from: 0, limit: 10_000 })))
      if (!deskLines?.ok || !bagLines?.ok) throw new Error('The journals cannot be read.')
      await desk.shell.call('journal.append', bagLines.value)
      await bag.shell.call('journal.append', deskLines.value)
      for (const [hash, bytes] of bag.shell.kept) desk.shell.kept.set(hash, bytes)
      for (const [hash, bytes] of desk.shell.kept) bag.shell.kept.set(hash, bytes)
      const merged = await Promise.all([desk, bag].map(({ shell, store }) => openTestStore({ shell: createFakeShell(shell), name: store.database.name })))
      const rebuilt = await openTestStore({ shell: createFakeShell(desk.shell) })
      const [first, second, third] = await Promise.all([...merged, rebuilt].map(({ store }) => readTables(store.database)))
      expect(first).toEqual(second)
      expect(first).toEqual(third)
      for (const { store } of [desk, bag, ...merged, rebuilt]) store.database.close()
    }),
    { numRuns: 40 },
  )
}, 120_000)
