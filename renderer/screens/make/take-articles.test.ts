import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Article } from '../../../decks/model/article.ts'
import type { Making } from '../../../decks/model/making.ts'
import { aDraft, aMaking } from '../../../tests/builders/a-making.ts'
import { anArticle } from '../../../tests/builders/an-article.ts'
import { acceptDrafts } from '../../store/accept-drafts.ts'
import { listCards } from '../../store/list-cards.ts'
import { listDrafts } from '../../store/list-drafts.ts'
import { listMakings } from '../../store/list-makings.ts'
import { openTestStore } from '../../store/open-test-store.ts'
import { rejectDrafts } from '../../store/reject-drafts.ts'
import type { Store } from '../../store/store.ts'
import { recordReview } from '../../store/record-review.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { findFullest } from './find-fullest.ts'
import { leaveAsItWas, takeArticles, takeChanges } from './take-articles.ts'
import type { Taken } from './take-articles.ts'

/** A making of an article of its own, named by its title; `year` is what its one draft answers. */
function aMakingOn(title: string, year: string): Making {
  const written = anArticle([`The town of ${title} built its hall in ${year}. Nobody knows who paid for the hall of ${title}.`], { title })
  const article: Article = { ...written, id: `${title}-${year}` as Article['id'] }
  const notes = [aDraft(article, { name: `hall-${title}`, cites: year, question: `When did ${title} build its hall?` })]
  return aMaking({ article, notes, deck: { id: title as Making['deck']['id'], title, subtitle: '', origin: 'article' }, stopped: [] })
}

async function take(store: Store, ...makings: Making[]): Promise<Taken> {
  const taken = await takeArticles(store, { makings, taken: [] })
  if (!taken.ok) throw new Error(taken.problem.detail)
  return taken.value
}

test('every article of a file is taken in, and the first comes first', async () => {
  const { store } = await openTestStore()
  const { asked, rest } = await take(store, aMakingOn('Ash', '1911'), aMakingOn('Birch', '1912'))
  expect(asked).toBeNull()
  expect(rest.taken.map(({ deck, done }) => [deck, done?.waiting])).toEqual([['Ash', 1], ['Birch', 1]])
  expect((await listMakings(store)).map(({ title }) => title).toSorted()).toEqual(['Ash', 'Birch'])
})

test('the same article again writes nothing', async () => {
  const { store } = await openTestStore()
  await take(store, aMakingOn('Ash', '1911'))
  expect((await take(store, aMakingOn('Ash', '1911'))).rest.taken).toEqual([{ deck: 'Ash', done: null }])
})

test('an article with other facts is asked about before those after it, and goes into the deck it had', async () => {
  const { store } = await openTestStore()
  await take(store, aMakingOn('Ash', '1911'))
  await rejectDrafts(store, 'Ash' as Making['deck']['id'], ['hall-Ash' as never])
  const { asked, rest } = await take(store, { ...aMakingOn('Ash', '1921'), deck: { ...aMakingOn('Ash', '1921').deck, id: 'another' as Making['deck']['id'] } }, aMakingOn('Birch', '1912'))
  if (asked === null) throw new Error('nothing was asked')
  expect(asked.diff.changed.map(({ before, after }) => [before.cards[0]?.answer, after.cards[0]?.answer])).toEqual([['1911', '1921']])
  expect(await listMakings(store)).toHaveLength(1)
  const left = await leaveAsItWas(store, asked, { makings: [], taken: [] })
  expect(left.ok && left.value.rest.taken).toEqual([{ deck: 'Ash', done: null }])
  const taken = await takeChanges(store, asked, rest)
  expect(taken.ok && taken.value.rest.taken.map(({ deck }) => deck)).toEqual(['Ash', 'Birch'])
  expect((await listDrafts(store, 'Ash' as Making['deck']['id'])).map(({ note, state }) => [note.cards[0]?.answer, state])).toEqual([['1921', 'rejected']])
})

test('a card of a changed fact takes the new words under its ids and keeps its schedule, or stays; one undo takes all back', async () => {
  const { store } = await openTestStore()
  const first = aMakingOn('Ash', '1911')
  const deck = first.deck.id
  await take(store, first)
  await acceptDrafts(store, deck, first.notes)
  const [card] = await listCards(store, deck)
  if (card === undefined) throw new Error('no card')
  await recordReview(store, { card: card.card.id, rating: 3, took: 1000 })
  // The rules made another draft of it: another id, the same question, another answer.
  const next = aMakingOn('Ash', '1921')
  const renamed = { ...next, notes: next.notes.map((note) => ({ ...note, id: 'hall-new' as never, cards: note.cards.map((each) => ({ ...each, id: 'hall-new-1' as never })) })) }
  const { asked } = await take(store, renamed)
  if (asked === null) throw new Error('nothing was asked')
  const cardsNow = async () => (await listCards(store, deck)).map(({ card: { id, answer }, state }) => [id, answer, state.memory.reps])
  const kept = await takeChanges(store, asked, { makings: [], taken: [] })
  expect(await cardsNow()).toEqual([[card.card.id, '1911', 1]])
  if (!kept.ok || !kept.value.rest.taken[0]?.done) throw new Error('not taken')
  await undoEntry(store, kept.value.rest.taken[0].done.entry)
  const reworded = await takeChanges(store, asked, { makings: [], taken: [] }, new Set([card.note.id]))
  expect(await cardsNow()).toEqual([[card.card.id, '1921', 1]])
  expect((await listDrafts(store, deck)).filter(({ state }) => state !== 'gone').map(({ id, state }) => [id, state])).toEqual([[card.note.id, 'accepted']])
  if (!reworded.ok || !reworded.value.rest.taken[0]?.done) throw new Error('not taken')
  await undoEntry(store, reworded.value.rest.taken[0].done.entry)
  expect(await cardsNow()).toEqual([[card.card.id, '1911', 1]])
})

const done = (waiting: number) => ({ entry: 'e', deck: 'd', joined: 0, waiting, accepted: 1, rejected: 0, gone: 0 })

test('of several articles the one with the most cards is shown', () => {
  const taken = [{ deck: 'end', done: done(2) }, { deck: 'whole', done: done(90) }, { deck: 'before', done: null }] as never
  expect(findFullest(taken)?.deck).toBe('whole')
  expect(findFullest([])).toBeNull()
})
