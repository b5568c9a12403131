import type { CardId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { dayOf } from '../../decks/study/day.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'
import { readSettings } from './read-settings.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** Puts a card off until study day `until`; left out, until tomorrow. */
export async function buryCard(store: Store, card: CardId, until?: number): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const { timeZone, dayStartHour } = await readSettings(store)
    const done = await commit(store, { kind: 'bury', card, until: until ?? dayOf(store.now(), zoneToClock(timeZone, dayStartHour)) + 1 })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
