import type { WaitingInput } from '../../decks/study/plan-catch-up.ts'
import { countToday } from '../../decks/study/count-today.ts'
import { dayOf, startOfDay } from '../../decks/study/day.ts'
import type { DeckId } from '../../decks/model/id.ts'
import { countUsual } from './count-usual.ts'
import { findMedian } from './measure-pace.ts'
import { readRange } from './memory-rows.ts'
import { readAnswers } from './read-answers.ts'
import { readOptionsNow } from './read-timeline.ts'
import type { Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** What a way out of a backlog is worked out from, by `planCatchUp`. New cards are reckoned with as she met them on her last days of study. */
export async function readWaiting(store: Store): Promise<WaitingInput> {
  const { database } = store
  const now = store.now()
  const { settings, optionsOf } = await readOptionsNow(database)
  const clock = zoneToClock(settings.timeZone, settings.dayStartHour)
  const day = dayOf(now, clock)
  const rows = await readRange(database, { kind: 'waiting', until: Infinity })
  const last = await database.entries.where('[kind+at]').between(['review', 0], ['review', startOfDay(day, clock)], true, false).last()
  const usual = await countUsual(database, last === undefined ? day - 1 : dayOf(last.at, clock), clock)
  const { reviews } = await readAnswers(database, startOfDay(day, clock), startOfDay(day + 1, clock))
  const fresh = Math.min(settings.newPerDay, findMedian(usual.fresh) ?? 0)
  const deck = (await findFreshDeck(store)) ?? rows[0]?.deck
  return {
    now,
    clock,
    cards: rows.map(({ card, memory, deck: own }) => ({ card, memory, options: optionsOf(own) })),
    usual: usual.repeated.filter((count) => count > 0),
    reviewsPerDay: settings.reviewsPerDay,
    fresh: fresh === 0 || deck === undefined ? null : { perDay: fresh, options: optionsOf(deck) },
    doneToday: countToday(reviews, clock, now).repeatedCards,
  }
}

/** The deck with most new cards stands for all. */
async function findFreshDeck(store: Store): Promise<DeckId | undefined> {
  const tallies = await store.database.tallies.toArray()
  const most = tallies.reduce<(typeof tallies)[number] | undefined>((best, tally) => (tally.fresh > (best?.fresh ?? 0) ? tally : best), undefined)
  return most?.deck
}
