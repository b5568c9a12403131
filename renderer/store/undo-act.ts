import { entryToCard } from '../../decks/journal/group-by-card.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { EntryRow } from './rows.ts'
import type { Store, Undone } from './store.ts'

/**
 * Takes back the act that an entry belongs to, as far as it still stands; for retractions this brings back what they
 * took. Only within `store.inTurn`.
 */
export async function undoAct(store: Store, row: EntryRow): Promise<Result<Undone>> {
  const rows = await findAct(store, row)
  const after = rows.reduce((most, { id }) => (id > most ? id : most), row.id)
  const done = await commitAll(store, rows.map(({ id }) => ({ kind: 'retract', entry: id })), after)
  if (!done.ok) return done
  const first = rows[0]?.entry ?? row.entry
  const target = first.kind === 'retract' ? ((await store.database.entries.get(first.entry))?.entry ?? first) : first
  return ok({ entry: done.value, undone: target, count: rows.length, card: target.kind === 'practice' ? target.card : entryToCard(target) })
}

/** The live entries of the act of a live one, in the order of their ids, which ascend from that of the group. */
async function findAct(store: Store, row: EntryRow): Promise<EntryRow[]> {
  const { group } = row.entry
  if (group === undefined) return [row]
  const rows = await store.database.entries.where('id').aboveOrEqual(group).toArray()
  return rows.filter(({ id, dead, entry }) => id === row.id || (dead === 0 && entry.group === group))
}
