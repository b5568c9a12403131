import { Dexie } from 'dexie'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { Review } from '../../decks/model/review.ts'
import { countToday } from '../../decks/study/count-today.ts'
import { dayOf, startOfDay } from '../../decks/study/day.ts'
import { planDay, type QueueRow } from '../../decks/study/queue.ts'
import { compareDecks } from './compare-decks.ts'
import { readSettings } from './read-settings.ts'
import type { MemoryRow } from './rows.ts'
import type { Store, Today, TodayCount } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** Cards that are read beyond the day's limits, for those that are put off or wait for a sibling. */
const spare = 100

/** Plans today, over all decks or one. */
export async function readToday(store: Store, deck?: DeckId): Promise<Today> {
  const settings = await readSettings(store)
  const clock = zoneToClock(settings.timeZone, settings.dayStartHour)
  const now = store.now()
  const day = dayOf(now, clock)
  const { reviews, notesToday } = await readAnswers(store, startOfDay(day, clock), startOfDay(day + 1, clock))
  const done = countToday(reviews, clock, now)
  const { due, beyond } = await readDue(store, startOfDay(day + 1, clock), Math.max(0, settings.reviewsPerDay - done.repeatedCards) + spare, deck)
  const fresh = settings.newPerDay > done.newCards ? await readFresh(store, settings.newPerDay - done.newCards + spare, deck) : []
  const rows = [...due, ...fresh]
  const plan = planDay({ rows: rows.map(rowToQueueRow), now, clock, limits: settings, done, notesToday, seed: day })
  return { day, plan: { ...plan, beyondLimits: plan.beyondLimits + beyond }, done, decks: countDecks(plan.queue, rows), settings, clock }
}

/**
 * Today's live answers, the notes they were about, and for each card that was met before today one answer that stands
 * for all the earlier ones: `countToday` only asks whether there is any.
 */
async function readAnswers(store: Store, from: number, until: number): Promise<{ reviews: Review[]; notesToday: Set<NoteId> }> {
  const rows = await store.database.entries.where('[kind+at]').between(['review', from], ['review', until], true, false).toArray()
  const today = rows.flatMap(({ dead, entry }) => (dead === 0 && entry.kind === 'review' ? [entry] : []))
  const counts = new Map<CardId, number>()
  for (const { card } of today) counts.set(card, (counts.get(card) ?? 0) + 1)
  const known = await store.database.memories.bulkGet([...counts.keys()])
  const met = known.filter((row) => row !== undefined && row.memory.reps > (counts.get(row.card) ?? 0))
  const earlier = met.flatMap((row) => today.filter((review) => review.card === row?.card).slice(0, 1).map((review) => ({ ...review, at: from - 1 })))
  return { reviews: [...earlier, ...today], notesToday: new Set(known.flatMap((row) => row?.note ?? [])) }
}

/**
 * The cards in learning, and of the others that are due those that wait longest: a reader who was away has thousands,
 * and the plan takes a few hundred. `beyond` counts the rest.
 */
async function readDue(store: Store, until: number, most: number, deck: DeckId | undefined): Promise<{ due: MemoryRow[]; beyond: number }> {
  const { memories } = store.database
  const learning = (await memories.where('learning').below(until).toArray()).filter((row) => deck === undefined || row.deck === deck)
  const waiting = () => (deck === undefined ? memories.where('waiting').below(until) : memories.where('[deck+waiting]').between([deck, Dexie.minKey], [deck, until], true, false))
  const first = await waiting().limit(most + learning.length).toArray()
  const reviews = first.filter((row) => row.learning === undefined).slice(0, most)
  const beyond = first.length < most + learning.length ? 0 : (await waiting().count()) - learning.length - reviews.length
  return { due: [...learning, ...reviews], beyond }
}

/** New cards, deck by deck in the order of the list, within a deck in its own order. */
async function readFresh(store: Store, most: number, deck: DeckId | undefined): Promise<MemoryRow[]> {
  const { memories } = store.database
  const decks = deck === undefined ? (await store.database.decks.toArray()).map((row) => row.deck).toSorted(compareDecks).map((each) => each.id) : [deck]
  const rows = await Promise.all(decks.map((id) => memories.where('[deck+fresh]').between([id, Dexie.minKey], [id, Dexie.maxKey]).limit(most).toArray()))
  return rows.flat()
}

function rowToQueueRow({ card, note, deck, memory, suspended, buriedUntil, wrong }: MemoryRow): QueueRow {
  return { card, note, deck, memory, suspended, buriedUntil, wrong: wrong !== null }
}

function countDecks(queue: readonly CardId[], rows: readonly MemoryRow[]): Map<DeckId, TodayCount> {
  const rowOf = new Map(rows.map((row) => [row.card, row]))
  const counts = new Map<DeckId, TodayCount>()
  for (const card of queue) {
    const row = rowOf.get(card)
    if (row === undefined) continue
    const old = counts.get(row.deck) ?? { learning: 0, reviews: 0, fresh: 0 }
    const { state } = row.memory
    counts.set(row.deck, { learning: old.learning + (state === 'learning' || state === 'relearning' ? 1 : 0), reviews: old.reviews + (state === 'review' ? 1 : 0), fresh: old.fresh + (state === 'new' ? 1 : 0) })
  }
  return counts
}
