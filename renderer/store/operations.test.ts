import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { articleSchema } from '../../decks/model/article.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { aDeckFile } from '../../tests/builders/a-deck-file.ts'
import { aCardId } from '../../tests/builders/a-review.ts'
import { changeSettings } from './change-settings.ts'
import { citeCard } from './cite-card.ts'
import { deckToFile } from './deck-to-file.ts'
import { editNote } from './edit-note.ts'
import { findCards } from './find-cards.ts'
import { flagCard } from './flag-card.ts'
import { importDeck } from './import-deck.ts'
import { listCards } from './list-cards.ts'
import { listDecks } from './list-decks.ts'
import { makeDeck } from './make-deck.ts'
import { countNotes } from './note-pages.ts'
import { openTestStore } from './open-test-store.ts'
import { readToday } from './read-today.ts'
import { recordReview } from './record-review.ts'
import { renameDeck } from './rename-deck.ts'
import { savePreset } from './save-preset.ts'
import { searchCards } from './search-cards.ts'
import { suspendCard } from './suspend-card.ts'

const day = 24 * 3_600_000
const noon = Date.UTC(2026, 0, 5, 12)

function twoCards(file: DeckFile): DeckFile {
  const [first, second] = file.notes
  if (first === undefined || second === undefined) throw new Error('The deck is too small.')
  return { ...file, notes: [{ ...first, cards: [...first.cards, ...second.cards] }, ...file.notes.slice(2)] }
}

test('an answer moves its card from new to learning', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, { question: 'Why?' })] })
  expect((await readToday(store)).plan).toMatchObject({ queue: ['c1', 'c2'], fresh: 2 })
  const done = await recordReview(store, { card: aCardId('c1'), rating: 3, took: 4000.4 })
  expect(done).toMatchObject({ ok: true, value: { before: { fresh: 0 }, after: { memory: { state: 'learning', reps: 1 } }, review: { took: 4000 } } })
  expect((await readToday(store)).plan).toMatchObject({ queue: ['c2'], fresh: 1, waiting: [{ card: 'c1' }] })
  expect(await listDecks(store)).toMatchObject([{ title: 'Rivers', origin: 'import', notes: 2, cards: 2, fresh: 1, due: 1 }])
  expect(await findCards(store, [aCardId('c2'), aCardId('gone'), aCardId('c1')])).toMatchObject([{ card: { question: 'Why?' } }, { deckTitle: 'Rivers' }])
})

test('today keeps to the limits, to one card of a note, and to what was done', async () => {
  let now = noon
  const { store } = await openTestStore({ decks: [twoCards(aDeckFile({}, {}, {}, {}, {}))], now: () => now })
  await changeSettings(store, { newPerDay: 3 })
  expect((await readToday(store)).plan.queue).toEqual(['c1', 'c3', 'c4'])
  await recordReview(store, { card: aCardId('c1'), rating: 4, took: 2000 })
  const today = await readToday(store)
  expect(today.plan.queue).toEqual(['c3', 'c4'])
  expect(today.done).toEqual({ answers: 1, known: 1, newCards: 1, repeatedCards: 0, took: 2000 })
  expect(today.decks.get('rivers' as never)).toEqual({ learning: 0, reviews: 0, fresh: 2 })
  now += 12 * day
  expect((await readToday(store)).plan).toMatchObject({ reviews: 1, fresh: 3, queue: expect.arrayContaining(['c1', 'c3']) })
  await recordReview(store, { card: aCardId('c1'), rating: 3, took: 2000 })
  expect((await readToday(store)).done).toMatchObject({ newCards: 0, repeatedCards: 1 })
})

test('a long backlog is planned from its oldest end, and the rest is counted', async () => {
  let now = noon
  const { store } = await openTestStore({ decks: [aDeckFile(...Array.from({ length: 150 }, () => ({})))], now: () => now })
  await changeSettings(store, { reviewsPerDay: 10, newPerDay: 0 })
  await savePreset(store, { ...standardPreset, fuzz: false }, { replan: false })
  for (let card = 1; card <= 150; card += 1) {
    await recordReview(store, { card: aCardId(`c${card}`), rating: 4, took: 1 })
    now += 3_600_000
  }
  now += 30 * day
  const { plan, decks } = await readToday(store)
  expect(plan).toMatchObject({ reviews: 10, learning: 0, beyondLimits: 140 })
  expect(plan.queue.every((card) => Number(card.slice(1)) <= 30)).toBe(true)
  expect(decks.get('rivers' as never)).toMatchObject({ reviews: 10 })
  await recordReview(store, { card: aCardId('c150'), rating: 1, took: 1 })
  now += 11 * 60_000
  expect((await readToday(store, 'rivers' as never)).plan).toMatchObject({ learning: 1, reviews: 9, beyondLimits: 140 })
})

test('paused and marked cards wait, and the counts leave them out', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {}, {})] })
  await suspendCard(store, aCardId('c1'), true)
  await flagCard(store, aCardId('c2'), 'The unit is off.')
  expect((await readToday(store)).plan.queue).toEqual(['c3'])
  expect(await listDecks(store)).toMatchObject([{ cards: 3, fresh: 1 }])
  await suspendCard(store, aCardId('c1'), false)
  await flagCard(store, aCardId('c2'), null)
  expect((await readToday(store)).plan.queue).toEqual(['c1', 'c2', 'c3'])
})

test('an answer to a card that is gone is not counted', async () => {
  const { store } = await openTestStore()
  expect(await recordReview(store, { card: aCardId('gone'), rating: 3, took: 1 })).toMatchObject({ ok: false, problem: { type: 'no-card' } })
  expect(await store.database.entries.where('subject').startsWith('card:').count()).toBe(0)
})

test('an import takes the chosen notes in one entry', async () => {
  const { store } = await openTestStore()
  const file = aDeckFile({}, {}, {})
  const done = await importDeck(store, file, { only: file.notes.slice(0, 2).map(({ id }) => id), title: 'Two rivers' })
  expect(done).toMatchObject({ ok: true, value: { added: 2, replaced: 0 } })
  expect((await listCards(store, file.deck.id)).map(({ card }) => card.id)).toEqual(['c1', 'c2'])
  expect(await listDecks(store)).toMatchObject([{ title: 'Two rivers' }])
})

test('a choice of very many notes keeps only those', async () => {
  const { store, shell } = await openTestStore()
  const file = aDeckFile(...Array.from({ length: 10_005 }, () => ({})))
  const done = await importDeck(store, file, { only: file.notes.slice(1).map(({ id }) => id) })
  expect(done).toMatchObject({ ok: true, value: { added: 10_004 } })
  expect(await countNotes(store.database)).toBe(10_004)
  const read = await shell.call('journal.read', { from: 1, limit: 1 })
  expect(read.ok && read.value.lines[0]?.length).toBeLessThan(400)
}, 30_000)

test('two notes cannot share a card, nor a deck hold a note twice', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({})] })
  const file = aDeckFile({}, {})
  const clash = { ...file, notes: file.notes.map((note) => ({ ...note, id: `other-${note.id}` as typeof note.id })) }
  expect(await importDeck(store, clash)).toMatchObject({ ok: false, problem: { type: 'card-taken' } })
  expect(await importDeck(store, { ...file, notes: [...file.notes, ...file.notes] })).toMatchObject({ ok: false, problem: { type: 'note-twice' } })
  expect(await importDeck(store, { ...file, version: 3 as 1 })).toMatchObject({ ok: false, problem: { type: 'not-a-deck' } })
  expect(await listDecks(store)).toMatchObject([{ cards: 1 }])
})

test('cards written by hand come after those of the deck', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({}, {})] })
  const own = await makeDeck(store, '  Mine ')
  const [note] = aDeckFile({ id: 'own-card', question: 'Mine?' }).notes
  if (!own.ok || note === undefined) throw new Error('No deck was made.')
  const mine = { ...note, id: 'own-note' as typeof note.id }
  expect(await editNote(store, own.value.deck, mine)).toMatchObject({ ok: true })
  expect((await listCards(store, own.value.deck)).map(({ card, deckTitle }) => [card.question, deckTitle])).toEqual([['Mine?', 'Mine']])
  expect(await renameDeck(store, own.value.deck, ' ')).toMatchObject({ ok: false, problem: { type: 'bad-title' } })
  expect(await editNote(store, 'nowhere' as never, mine)).toMatchObject({ ok: false, problem: { type: 'no-deck' } })
  expect((await readToday(store, own.value.deck)).plan.queue).toEqual(['own-card'])
})

test('cards are found by words, beginnings and small slips, in any order and without accents', async () => {
  const { store } = await openTestStore({ decks: [aDeckFile({ question: 'Which river floods Orangi Town?', answer: 'the Lyari' }, { question: 'How long is the Malir?', answer: '40 miles' }, { answer: 'Café' })] })
  const find = async (words: string): Promise<string[]> => (await searchCards(store, words)).map(({ card }) => card)
  expect(await find('lyari')).toEqual(['c1'])
  expect(await find('flood river')).toEqual(['c1'])
  expect(await find('oramgi')).toEqual(['c1'])
  expect(await find('cafe')).toEqual(['c3'])
  expect(await find('49')).toEqual([])
  const [note] = aDeckFile({ answer: 'Hab' }).notes
  if (note === undefined) throw new Error('The deck is empty.')
  await editNote(store, 'rivers' as never, note)
  expect(await find('lyari')).toEqual([])
  expect(await find('hab')).toEqual(['c1'])
  expect(await searchCards(store, 'hab', 'lakes' as never)).toEqual([])
})

test('a card leads to its passage and footnotes, and a deck goes out as it came in', async () => {
  const article = articleSchema.parse({
    id: 'a1', title: 'Rivers', authors: [], publication: null, issued: null, remarks: [],
    passages: [{ id: 'p1', section: null, paragraph: 1, page: null, text: 'It is 40 miles long.', marks: [{ at: 20, number: 2 }], runs: [] }],
    footnotes: [{ id: 'f2', number: 2, text: 'A gazetteer.', missing: false, refersTo: null, standsFor: null, runs: [] }, { id: 'f3', number: 3, text: 'Another.', missing: false, refersTo: null, standsFor: null, runs: [] }],
  })
  const file = aDeckFile({})
  const citation = { article: article.id, passage: article.passages[0]?.id, quote: '40 miles', prefix: 'It is ', suffix: ' long.', start: 6, footnotes: [2] }
  const cited = { ...file, articles: [article], notes: file.notes.map((note) => ({ ...note, citations: [citation] })) } as DeckFile
  const { store } = await openTestStore({ decks: [cited] })
  expect(await citeCard(store, aCardId('c1'))).toEqual([{ citation, article, passage: article.passages[0], footnotes: [article.footnotes[0]] }])
  expect(await deckToFile(store, file.deck.id)).toEqual({ ...cited, deck: { ...file.deck, origin: 'import' } })
  expect(await deckToFile(store, 'nowhere' as never)).toBeNull()
})
