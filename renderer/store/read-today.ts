import type { CardId, DeckId } from '../../decks/model/id.ts'
import type { CatchUp, Settings } from '../../decks/model/settings.ts'
import { isCatchingUp } from '../../decks/study/catch-up.ts'
import { countToday } from '../../decks/study/count-today.ts'
import { dayOf, startOfDay } from '../../decks/study/day.ts'
import { planDay, type DayOrder, type DeckLimit, type QueueRow } from '../../decks/study/queue.ts'
import { compareDecks } from './compare-decks.ts'
import { estimateQueue } from './estimate-queue.ts'
import { findMemories } from './memory-rows.ts'
import { readAnswers, type Answers } from './read-answers.ts'
import { readAway } from './read-away.ts'
import { readDue } from './read-due.ts'
import { readFresh } from './read-fresh.ts'
import { readPace } from './read-pace.ts'
import { readSeminarDay } from './read-seminar-day.ts'
import { readOptionsNow, type OptionsNow } from './read-timeline.ts'
import type { MemoryRow } from './rows.ts'
import type { Store, Today, TodayCount } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** Cards that are read beyond the day's limits, for those that are put off or wait for a sibling. */
const spare = 100

// [Note: cards read] Of cards that are due, only as many are read as the day can take, those first that wait longest. Where
// they come in another order (the least likely recalled first, shuffled, or those that gain most while catching up), the
// order is made among the three thousand that wait longest: with more than that waiting, a card that fell due yesterday
// is not considered until the older ones are fewer. The same bound holds for new cards that are shuffled.
const bound = 3000

/** Plans today, over all decks or one. */
export async function readToday(store: Store, deck?: DeckId): Promise<Today> {
  const { database } = store
  const now = store.now()
  const options = await readOptionsNow(database)
  const { settings } = options
  const clock = zoneToClock(settings.timeZone, settings.dayStartHour)
  const day = dayOf(now, clock)
  const until = startOfDay(day + 1, clock)
  const answers = await readAnswers(database, startOfDay(day, clock), until)
  const done = countToday(answers.reviews, clock, now)
  const decks = (await database.decks.toArray()).map((row) => row.deck).toSorted(compareDecks).map(({ id }) => id)
  const { limits, catchUp, extra } = findLimits(settings, day)
  const deckLimits = new Map(decks.map((id) => [id, limitDeck(id, options, answers, extra)]))
  const order: DayOrder = { due: settings.dueOrder, fresh: settings.newOrder, mix: settings.mix, interleave: settings.interleave }
  const seminar = await readSeminarDay(database, { day, now, reviews: answers.reviews })
  const held = seminar?.held ?? new Set<CardId>()
  const repeats = Math.max(0, limits.reviewsPerDay - done.repeatedCards) + spare
  const ranked = order.due !== 'late' || catchUp !== null
  const { due, beyond } = await readDue(database, { until, today: day, most: ranked ? Math.max(repeats, bound) : repeats, left: findLeft(deckLimits), held, deck })
  const freshLeft = limits.newPerDay - done.newCards
  const fresh = freshLeft <= 0 ? [] : await readFresh(database, deck === undefined ? decks : [deck], freshOf(deckLimits, freshLeft, order), held)
  const chosen = await readChosen(store, seminar?.chosen ?? [], deck)
  const rows = [...new Map([...due, ...fresh, ...chosen].map((row) => [row.card, row])).values()]
  const plan = planDay({ rows: rows.map(rowToQueueRow), now, clock, limits, done, notesToday: answers.notes, deckLimits, order, catchUp, seminar, seed: day })
  const beyondLimits = plan.beyondLimits + beyond
  return {
    day,
    plan: { ...plan, beyondLimits },
    seconds: estimateQueue(plan.queue, rows, await readPace(database, day, clock), seminar),
    done,
    apart: answers.apart,
    decks: countDecks(plan.queue, rows),
    settings,
    clock,
    optionsOf: options.optionsOf,
    presetOf: options.presetOf,
    away: await readAway(database, day, clock, settings),
    catchUp: catchUp === null ? null : { perDay: catchUp.perDay, until: catchUp.until, waiting: beyondLimits },
    seminar: seminar === null ? null : { cards: plan.seminar, seconds: seminar.seconds, given: seminar.given },
  }
}

type Extra = Pick<NonNullable<Settings['extra']>, 'newCards' | 'repeatedCards'>

/** The limits of the day, with what was allowed more. */
function findLimits(settings: Settings, day: number): { limits: { newPerDay: number; reviewsPerDay: number }; catchUp: CatchUp | null; extra: Extra } {
  const extra = settings.extra?.day === day ? settings.extra : { newCards: 0, repeatedCards: 0 }
  const { catchUp } = settings
  return {
    limits: { newPerDay: settings.newPerDay + extra.newCards, reviewsPerDay: settings.reviewsPerDay + extra.repeatedCards },
    catchUp: isCatchingUp(catchUp, day) ? { ...catchUp, perDay: catchUp.perDay + extra.repeatedCards } : null,
    extra,
  }
}

function limitDeck(deck: DeckId, { presetOf }: OptionsNow, { decks }: Answers, extra: Extra): DeckLimit {
  const { newPerDay, reviewsPerDay, spaceSiblings, weights } = presetOf(deck)
  return {
    newPerDay: newPerDay === null ? null : newPerDay + extra.newCards,
    reviewsPerDay: reviewsPerDay === null ? null : reviewsPerDay + extra.repeatedCards,
    newDone: decks.get(deck)?.newDone ?? 0,
    repeatedDone: decks.get(deck)?.repeatedDone ?? 0,
    spaceSiblings,
    weights,
  }
}

/** How many more repeated cards the decks that have a limit of their own allow. */
function findLeft(deckLimits: ReadonlyMap<DeckId, DeckLimit>): Map<DeckId, number> {
  return new Map([...deckLimits].flatMap(([deck, { reviewsPerDay, repeatedDone }]) => (reviewsPerDay === null ? [] : [[deck, Math.max(0, reviewsPerDay - repeatedDone)] as const])))
}

/** How many new cards of a deck are enough to plan with. */
function freshOf(deckLimits: ReadonlyMap<DeckId, DeckLimit>, left: number, { fresh }: DayOrder): (deck: DeckId) => number {
  const shuffled = fresh === 'shuffled' ? Math.ceil(bound / Math.max(1, deckLimits.size)) : 0
  return (deck) => {
    const { newPerDay = null, newDone = 0 } = deckLimits.get(deck) ?? {}
    const most = newPerDay === null ? left : Math.min(left, newPerDay - newDone)
    return most <= 0 ? 0 : Math.max(most + spare, shuffled)
  }
}

async function readChosen(store: Store, chosen: readonly CardId[], deck: DeckId | undefined): Promise<MemoryRow[]> {
  const rows = await findMemories(store.database, chosen)
  return rows.filter((row) => row !== undefined && (deck === undefined || row.deck === deck)) as MemoryRow[]
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
