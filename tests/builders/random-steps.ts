import * as fc from 'fast-check'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { CardStudy } from '../../decks/model/card-study.ts'
import { articleIdSchema, passageIdSchema, presetIdSchema, type DeckId, type NoteId } from '../../decks/model/id.ts'
import type { Making } from '../../decks/model/making.ts'
import { standardPreset, type Preset } from '../../decks/model/preset.ts'
import { quizSchema, type Quiz } from '../../decks/model/quiz.ts'
import type { Rating } from '../../decks/model/review.ts'
import { seminarSchema, type Seminar } from '../../decks/model/seminar.ts'
import type { Settings } from '../../decks/model/settings.ts'
import { aMakingOf } from './a-making-of.ts'
import { aNoteType } from './a-note-type.ts'
import { aStudy } from './a-study.ts'
import { aDeckFile } from './a-deck-file.ts'
import { aCardId } from './a-review.ts'
import { createFakeShell, type FakeShell } from '../../renderer/shell/fake-shell.ts'
import { acceptDrafts } from '../../renderer/store/accept-drafts.ts'
import { answerQuiz } from '../../renderer/store/answer-quiz.ts'
import { assignPreset } from '../../renderer/store/assign-preset.ts'
import { buryCard } from '../../renderer/store/bury-card.ts'
import { buryCards } from '../../renderer/store/bury-cards.ts'
import { changeSettings } from '../../renderer/store/change-settings.ts'
import { colourCards } from '../../renderer/store/colour-cards.ts'
import { commit, type Deed } from '../../renderer/store/commit.ts'
import { editNote } from '../../renderer/store/edit-note.ts'
import { flagCard } from '../../renderer/store/flag-card.ts'
import { importDeck } from '../../renderer/store/import-deck.ts'
import { importDecks } from '../../renderer/store/import-decks.ts'
import { listDrafts } from '../../renderer/store/list-drafts.ts'
import { mergeDrafts } from '../../renderer/store/merge-drafts.ts'
import { moveNotes } from '../../renderer/store/move-notes.ts'
import { openTestStore } from '../../renderer/store/open-test-store.ts'
import { recordPractice } from '../../renderer/store/record-practice.ts'
import { recordReview } from '../../renderer/store/record-review.ts'
import { redoLast } from '../../renderer/store/redo-last.ts'
import { rejectDrafts } from '../../renderer/store/reject-drafts.ts'
import { removeArticle } from '../../renderer/store/remove-article.ts'
import { removeCards } from '../../renderer/store/remove-cards.ts'
import { removeDeck } from '../../renderer/store/remove-deck.ts'
import { removeNotes } from '../../renderer/store/remove-notes.ts'
import { removeQuiz } from '../../renderer/store/remove-quiz.ts'
import { removeSeminar } from '../../renderer/store/remove-seminar.ts'
import { renameDeck } from '../../renderer/store/rename-deck.ts'
import { reopenDrafts } from '../../renderer/store/reopen-drafts.ts'
import { replaceNotes } from '../../renderer/store/replace-notes.ts'
import { saveNoteType } from '../../renderer/store/save-note-type.ts'
import { removeNoteType } from '../../renderer/store/remove-note-type.ts'
import { savePreset } from '../../renderer/store/save-preset.ts'
import { saveSeminar } from '../../renderer/store/save-seminar.ts'
import { scheduleCards } from '../../renderer/store/schedule-cards.ts'
import { startQuiz } from '../../renderer/store/start-quiz.ts'
import type { KeptCards, Store } from '../../renderer/store/store.ts'
import { suspendCard } from '../../renderer/store/suspend-card.ts'
import { suspendCards } from '../../renderer/store/suspend-cards.ts'
import { tagNotes } from '../../renderer/store/tag-notes.ts'
import { takeMaking } from '../../renderer/store/take-making.ts'
import { teachAnswer } from '../../renderer/store/teach-answer.ts'
import { undoEntry } from '../../renderer/store/undo-entry.ts'
import { undoLast } from '../../renderer/store/undo-last.ts'
import { unmarkCards } from '../../renderer/store/unmark-cards.ts'
import { findNotes } from '../../renderer/store/note-pages.ts'

/** The deck that is there from the start. */
export const rivers = aDeckFile({}, {}, {}, {})
const riversAgain: DeckFile = { ...aDeckFile({ answer: '50 miles' }, {}, { id: 'c9' }), deck: { ...rivers.deck, title: 'Rivers, revised' } }
const lakes = { ...aDeckFile({ id: 'l1' }, { id: 'l2' }), deck: { ...rivers.deck, id: 'lakes', title: 'Lakes' } } as DeckFile
const lakesNotes: DeckFile = { ...lakes, notes: lakes.notes.map((note, index) => ({ ...note, id: `lake-${index}` as NoteId })) }
const decks: readonly DeckFile[] = [rivers, riversAgain, lakesNotes]

const steel = { article: 'a-bridge-2', texts: ['The bridge is 300 meters long, all of it steel.'] }
/** An article and two revisions of it. */
export const makings: readonly Making[] = [
  aMakingOf([{ id: 'a', tier: 1 }, { id: 'b' }, { id: 'd' }, { id: 'e', tier: 3 }]),
  // The same facts in other words, one of them at another place and tier, one fewer, and a new one.
  aMakingOf([{ id: 'd', tier: 1 }, { id: 'x', answer: 'a', question: 'In other words?', tier: 1 }, { id: 'y', answer: 'b' }, { id: 'f', tier: 1 }], steel),
  aMakingOf([{ id: 'e', tier: 1, answer: 'otherwise' }, { id: 'a', quote: 'The bridge is 300 meters long, all of it steel.' }], steel),
]
const bridgeDecks = fc.constantFrom<DeckId | null>(null, null, 'bridge' as DeckId, 'rivers' as DeckId)
const bridge = fc.constantFrom('bridge' as DeckId, 'bridge' as DeckId, 'rivers' as DeckId)

const card = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c9', 'l1', 'l2', 'card-a', 'card-b', 'card-d').map(aCardId)
/** Some cards, of which not all are there. */
export const cards = fc.uniqueArray(card, { minLength: 1, maxLength: 4 })
const deckNumber = fc.nat(decks.length - 1)
const minute = 60_000
/** When sessions begin. */
export const start = Date.UTC(2026, 0, 5, 12)
const steps = [0, 1, minute, 20 * minute, 26 * 60 * minute, 9 * 24 * 60 * minute, -5 * minute, -3 * 60 * minute]

/** One thing that the reader does, or that time passes. */
export type Step = (store: Store, clock: { now: number }) => Promise<unknown>

const deckOf = (index: number): DeckFile => decks[index] ?? rivers

/** Some drafts of a deck, as `places` choose them. */
async function someDrafts(store: Store, deck: DeckId, places: readonly number[]) {
  const rows = await listDrafts(store, deck)
  return [...new Set(places)].flatMap((place) => rows[place] ?? [])
}

const places = fc.array(fc.nat(5), { minLength: 1, maxLength: 3 })
/** What is done to drafts. */
export const draftSteps: fc.Arbitrary<Step> = fc.oneof(
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

const quiz = (id: string): Quiz =>
  quizSchema.parse({
    id,
    title: 'A quiz',
    at: start,
    recipe: { decks: [], articles: [], tags: [], families: [], only: 'all', cards: [], forms: ['truth'], count: 2, minutes: null, feed: true, seed: 1 },
    questions: [1, 2].map(() => ({ cards: ['c1'], family: 'figures', section: null, prompt: 'Does it hold?', form: 'truth', statement: 'It is 40 miles long.', holds: true, altered: null })),
  })
const quizId = fc.constantFrom('quiz-1', 'quiz-2')
const seminarOf = (id: string, minutes: number): Seminar => seminarSchema.parse({ id, title: 'A seminar', at: start + 9 * 24 * 60 * minute, decks: ['rivers'], articles: [], minutes, off: { weekdays: [], days: [] }, gated: false, from: 0 })
const passages = fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1 }).map((ids) => ids.map((id) => passageIdSchema.parse(id)))
const rating = fc.integer({ min: 1, max: 4 }).map((number) => number as Rating)
const presetId = fc.constantFrom('standard', 'p1', 'p2').map((id) => presetIdSchema.parse(id))
/** A preset, the standard one or another, with some of what decides dates. */
export const aPreset: fc.Arbitrary<Preset> = fc
  .record({ id: presetId, desiredRetention: fc.constantFrom(0.8, 0.95), learningSteps: fc.constantFrom([1, 10], [], [5]), fuzz: fc.boolean(), hardAfter: fc.constantFrom(1, 8), pauseHard: fc.boolean() })
  .map((change): Preset => ({ ...standardPreset, ...change, learningSteps: [...change.learningSteps] }))
const anyDeck = fc.constantFrom('rivers', 'lakes', 'bridge').map((id) => id as DeckId)

/** Writes an entry whatever operations would say: other machines may have written it. */
const write = (deed: Deed): Step => (store) => store.inTurn(async () => commit(store, deed))

/** Decks that come with what is known of their cards, the same or other things at each time, and with note types. */
const studied: fc.Arbitrary<DeckFile> = fc
  .tuple(deckNumber, fc.uniqueArray(fc.nat(3), { minLength: 1 }), fc.constantFrom(-20, -3, 0, 8), fc.constantFrom<Partial<CardStudy>>({}, { suspended: true }, { buried: true, colour: 3 }, { memory: { ...aStudy('c').memory, state: 'new', lastReviewAt: null } }))
  .map(([index, places, days, change]) => {
    const file = deckOf(index)
    const ids = file.notes.flatMap(({ cards: own }) => own.map(({ id }) => id))
    const studies = places.flatMap((place) => (ids[place] === undefined ? [] : [aStudy(ids[place], start + days * 24 * 60 * minute, change)]))
    return { ...file, version: 2, studies, noteTypes: [aNoteType(`type-${index}`, `as deck ${index} has it`)] }
  })
const someNotes = fc.uniqueArray(fc.constantFrom('n1', 'n2', 'n3', 'lake-0', 'lake-1', 'a', 'b', 'd'), { minLength: 1, maxLength: 4 }).map((ids) => ids.map((id) => id as NoteId))
const someTags = fc.uniqueArray(fc.constantFrom('old', 'new', 'river'), { maxLength: 2 })

/** What is done to many cards and notes at once, and decks that come in with a history. */
export const bulkSteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: studied.map((file): Step => (store) => importDeck(store, file)) },
  { weight: 2, arbitrary: fc.tuple(studied, fc.nat(3)).map(([file, count]): Step => (store) => importDeck(store, file, { only: file.notes.slice(0, count).map(({ id }) => id) })) },
  { weight: 2, arbitrary: fc.tuple(studied, aPreset, fc.boolean()).map(([file, preset, stopped]): Step => (store) => importDecks(store, { decks: [{ file }], presets: [{ preset, decks: [file.deck.id] }], readMedia: async () => new Uint8Array(), ...(stopped ? { signal: AbortSignal.abort() } : {}) })) },
  { weight: 2, arbitrary: fc.tuple(cards, fc.nat(7)).map(([ids, colour]): Step => (store) => colourCards(store, ids, colour)) },
  { weight: 1, arbitrary: cards.map((ids): Step => (store) => buryCards(store, ids)) },
  { weight: 1, arbitrary: cards.map((ids): Step => (store) => removeCards(store, ids)) },
  { weight: 3, arbitrary: fc.tuple(someNotes, someTags, someTags).map(([ids, add, remove]): Step => (store) => tagNotes(store, ids, { add, remove })) },
  { weight: 3, arbitrary: fc.tuple(someNotes, fc.constantFrom('rivers', 'lakes', 'bridge')).map(([ids, deck]): Step => (store) => moveNotes(store, ids, deck as DeckId)) },
  { weight: 1, arbitrary: fc.tuple(someNotes, fc.constantFrom('rivers', 'lakes', 'bridge')).map(([ids, deck]): Step => write({ kind: 'move', notes: ids, deck: deck as DeckId })) },
  {
    weight: 2,
    arbitrary: fc.tuple(someNotes, fc.constantFrom('deep', 'wide')).map(([ids, answer]): Step => async (store) => {
      const rows = (await findNotes(store.database, ids)).filter((row) => row !== undefined)
      const notes = rows.map(({ deck, note }) => ({ deck, note: { ...note, cards: note.cards.map((one) => ({ ...one, answer })) } }))
      return notes.length === 0 ? null : replaceNotes(store, notes)
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom('one way', 'another way').map((name): Step => (store) => saveNoteType(store, aNoteType('type-0', name))) },
  { weight: 1, arbitrary: fc.constantFrom('type-0', 'type-1').map((id): Step => (store) => removeNoteType(store, aNoteType(id).id)) },
)

/** Notes that move between decks. */
const moves: fc.Arbitrary<Step> = fc.tuple(deckNumber, fc.nat(3), anyDeck).map(([from, place, deck]): Step => async (store) => {
  const note = deckOf(from).notes[place % deckOf(from).notes.length]
  return note === undefined ? null : editNote(store, deck, note)
})

/** What decides dates: presets, which decks have them, dates by hand. */
const optionSteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(aPreset, fc.boolean()).map(([preset, replan]): Step => (store) => savePreset(store, preset, { replan })) },
  { weight: 1, arbitrary: fc.tuple(presetId, fc.boolean()).map(([preset, replan]): Step => write({ kind: 'preset', preset, value: null, replan })) },
  { weight: 4, arbitrary: fc.tuple(fc.uniqueArray(anyDeck, { minLength: 1 }), fc.option(presetId), fc.boolean()).map(([some, preset, replan]): Step => (store) => assignPreset(store, some, preset, { replan })) },
  { weight: 1, arbitrary: fc.tuple(anyDeck, presetId, fc.boolean()).map(([deck, preset, replan]): Step => write({ kind: 'assign', deck, preset, replan })) },
  { weight: 3, arbitrary: fc.tuple(cards, fc.option(fc.integer({ min: 20_450, max: 20_480 }))).map(([ids, day]): Step => (store) => scheduleCards(store, ids, day === null ? { what: 'new' } : { what: 'due', day })) },
)

/** All else around studying. */
const studySteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 16, arbitrary: optionSteps },
  { weight: 2, arbitrary: fc.tuple(card, rating).map(([id, rated]): Step => (store) => recordPractice(store, { card: id, rating: rated, took: 900 })) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('s1', 's2'), fc.integer({ min: 1, max: 600 })).map(([id, minutes]): Step => (store) => saveSeminar(store, seminarOf(id, minutes))) },
  { weight: 1, arbitrary: fc.constantFrom('s1', 's2').map((id): Step => (store) => removeSeminar(store, seminarOf(id, 1).id)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('a-bridge', 'a-bridge-2'), passages, fc.boolean()).map(([article, some, read]): Step => write({ kind: 'read', article: articleIdSchema.parse(article), passages: some, read })) },
  { weight: 2, arbitrary: quizId.map((id): Step => (store) => startQuiz(store, quiz(id))) },
  { weight: 1, arbitrary: quizId.map((id): Step => (store) => removeQuiz(store, quiz(id).id)) },
  {
    weight: 3,
    arbitrary: fc.tuple(quizId, fc.nat(1), cards, rating).map(([id, question, ids, rated]): Step => (store) =>
      answerQuiz(store, { quiz: quiz(id).id, question, response: { form: 'truth', said: true }, grade: { credit: 1, verdict: 'right', overruled: false }, took: 4000, reviews: ids.map((each) => ({ card: each, rating: rated })) })),
  },
  { weight: 3, arbitrary: moves },
  { weight: 1, arbitrary: card.map((id): Step => (store) => teachAnswer(store, id, 'another wording')) },
)

/** Something done earlier is taken back, or what was taken back is brought again. */
const retractions: fc.Arbitrary<Step> = fc.nat(30).map((place): Step => async (store) => {
  const rows = (await store.database.entries.orderBy('written').toArray()).filter(({ device }) => device === store.device)
  const row = rows[place % Math.max(1, rows.length)]
  return row === undefined ? null : undoEntry(store, row.id)
})
const settingsSteps: fc.Arbitrary<Step> = fc.constantFrom<Partial<Settings>>({ desiredRetention: 0.8 }, { timeZone: 'Asia/Karachi' }, { dayStartHour: 0 }, { easyDays: [1, 0, 1, 1, 0, 1, 1] }, { theme: 'dark' }).map((change): Step => (store) => changeSettings(store, change))
const clockSteps: fc.Arbitrary<Step> = fc.constantFrom(...steps).map((by): Step => async (_, clock) => (clock.now += by))

/** Sessions of answers to few cards among changes of what dates are decided by. */
export const optionSession: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: fc.tuple(fc.constantFrom('c1', 'c2').map(aCardId), rating).map(([id, rated]): Step => (store) => recordReview(store, { card: id, rating: rated, took: 3000 })) },
    { weight: 6, arbitrary: optionSteps },
    { weight: 1, arbitrary: settingsSteps },
    { weight: 3, arbitrary: fc.tuple(fc.nat(1), fc.constantFrom('rivers', 'lakes')).map(([place, deck]): Step => async (store) => {
      const note = rivers.notes[place]
      return note === undefined ? null : editNote(store, deck as DeckId, note)
    }) },
    { weight: 3, arbitrary: retractions },
    { weight: 3, arbitrary: studied.map((file): Step => (store) => importDeck(store, file)) },
    { weight: 6, arbitrary: clockSteps },
  ),
  { minLength: 5, maxLength: 40, size: 'max' },
).map((all) => [(store) => importDeck(store, lakesNotes), ...all])

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: draftSteps },
  { weight: 16, arbitrary: studySteps },
  { weight: 10, arbitrary: bulkSteps },
  { weight: 6, arbitrary: fc.tuple(card, fc.integer({ min: 1, max: 4 })).map(([id, rating]): Step => (store) => recordReview(store, { card: id, rating: rating as Rating, took: 3000 })) },
  { weight: 3, arbitrary: fc.constant<Step>((store) => undoLast(store)) },
  { weight: 2, arbitrary: fc.constant<Step>((store) => redoLast(store)) },
  { weight: 2, arbitrary: retractions },
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
  { weight: 1, arbitrary: settingsSteps },
  { weight: 4, arbitrary: clockSteps },
)

/** Sessions of everything that can be done. */
export const session = fc.array(step, { minLength: 1, maxLength: 25 })

/** Opens a store with a deck and does all of a session. */
export async function play(steps: readonly Step[], shell: FakeShell = createFakeShell(), from = start): Promise<{ store: Store; shell: FakeShell; clock: { now: number } }> {
  const clock = { now: from }
  const { store } = await openTestStore({ decks: [rivers], shell, now: () => clock.now })
  for (const one of steps) await one(store, clock)
  return { store, shell, clock }
}

