import type { CardId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { dayOf } from '../../decks/study/day.ts'
import { commitAll } from './commit-all.ts'
import { readSettings } from './read-settings.ts'
import type { Done, Store } from './store.ts'
import { zoneToClock } from './zone-to-clock.ts'

/** Puts cards, at least one, off until study day `until`; left out, until tomorrow. One act for undo. */
export async function buryCards(store: Store, cards: readonly CardId[], until?: number): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const { timeZone, dayStartHour } = await readSettings(store)
    const day = until ?? dayOf(store.now(), zoneToClock(timeZone, dayStartHour)) + 1
    const done = await commitAll(store, cards.map((card) => ({ kind: 'bury', card, until: day })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
