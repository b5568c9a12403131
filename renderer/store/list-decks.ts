import { dayOf, startOfDay } from '../../decks/study/day.ts'
import { compareDecks } from './compare-decks.ts'
import { countWaiting } from './memory-rows.ts'
import { readSettings } from './read-settings.ts'
import type { DeckView, Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** All decks by title, with their counts. */
export async function listDecks(store: Store): Promise<readonly DeckView[]> {
  const { database } = store
  const { timeZone, dayStartHour } = await readSettings(store)
  const clock = zoneToClock(timeZone, dayStartHour)
  const tomorrow = startOfDay(dayOf(store.now(), clock) + 1, clock)
  const [decks, tallies] = await Promise.all([database.decks.toArray(), database.tallies.toArray()])
  const tallyOf = new Map(tallies.map((tally) => [tally.deck, tally]))
  const views = await Promise.all(
    decks.map(async ({ id, deck }): Promise<DeckView> => {
      const tally = tallyOf.get(id)
      const due = await countWaiting(database, tomorrow, id)
      return { id, title: deck.title, subtitle: deck.subtitle, origin: deck.origin, notes: tally?.notes ?? 0, cards: tally?.cards ?? 0, fresh: tally?.fresh ?? 0, due }
    }),
  )
  return views.toSorted(compareDecks)
}
