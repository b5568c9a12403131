import { entryToCard } from '../../decks/journal/group-by-card.ts'
import { targetsOf } from '../../decks/journal/retracted-entries.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { readMembers } from './act-members.ts'
import { commitAll } from './commit-all.ts'
import { readRetractions } from './read-retractions.ts'
import { retractAll } from './retract-all.ts'
import type { Store, Undone } from './store.ts'

/**
 * Makes an act of the history stand again that was taken back, and nothing else: what was taken back together with it stays
 * so. `entry` is any of its entries.
 */
export async function bringBackAct(store: Store, entry: EntryId): Promise<Result<Undone>> {
  return store.inTurn(async () => {
    const row = await store.database.entries.get(entry)
    if (row === undefined) return fail('no-entry', 'There is nothing to bring back.')
    const members = await readMembers(store.database, row)
    const wanted = new Set(members.map(({ id }) => id))
    const holding = (await readRetractions(store.database)).flatMap(({ dead, entry: one }) => (dead === 0 && targetsOf(asRetraction(one)).some((id) => wanted.has(id)) ? [one] : []))
    if (holding.length === 0) return fail('not-undone', 'This stands.')
    const others = holding.flatMap((one) => targetsOf(asRetraction(one)).filter((id) => !wanted.has(id)))
    const after = [...holding, ...members].reduce<EntryId>((last, { id }) => (id > last ? id : last), entry)
    // What was taken back with it is taken back by itself from now on.
    const done = await commitAll(store, [...retractAll(holding.map(({ id }) => id)), ...retractAll([...new Set(others)])], after)
    if (!done.ok) return done
    const undone = members[0]?.entry ?? row.entry
    return ok({ entry: done.value, undone, count: members.length, card: undone.kind === 'practice' ? undone.card : entryToCard(undone) })
  })
}

function asRetraction(entry: Entry): Parameters<typeof targetsOf>[0] {
  return entry.kind === 'retract' ? entry : {}
}
