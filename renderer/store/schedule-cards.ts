import type { ScheduleEntry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import { findMemories } from './memory-rows.ts'
import type { Done, Store } from './store.ts'

/** Puts cards, at least one, on a study day by hand, or makes them new again; one act for undo. Their answers stay in the log. */
export async function scheduleCards(store: Store, cards: readonly CardId[], to: ScheduleEntry['to']): Promise<Result<Done>> {
  if (to.what === 'due' && !Number.isSafeInteger(to.day)) return fail('bad-day', 'Choose a day.')
  return store.inTurn(async () => {
    const there = (await findMemories(store.database, [...new Set(cards)])).flatMap((row) => row?.card ?? [])
    if (there.length === 0) return fail('no-card', 'This card is not in your collection any more.')
    const done = await commitAll(store, there.map((card) => ({ kind: 'schedule', card, to })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
