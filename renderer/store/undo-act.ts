import { entryToCard } from '../../decks/journal/group-by-card.ts'
import { targetsOf } from '../../decks/journal/retracted-entries.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { findAct } from './find-act.ts'
import { isDeed } from './is-deed.ts'
import type { EntryRow } from './rows.ts'
import type { Store, Undone } from './store.ts'
import { takeWhole } from './take-whole.ts'

/**
 * Takes back the act that an entry belongs to, as far as it still stands; for retractions this brings back what they
 * took. Only within `store.inTurn`.
 */
export async function undoAct(store: Store, row: EntryRow): Promise<Result<Undone>> {
  const rows = await findAct(store, row)
  const [first, ...others] = rows.map(({ id }) => id)
  const done = await takeWhole(store, [first ?? row.id, ...others], lastOf(rows, row.id))
  if (!done.ok) return done
  return ok({ entry: done.value, ...(await describeUndone(store, rows, row.entry)) })
}

/** What it was that was taken back, or brought back. */
async function describeUndone(store: Store, rows: readonly EntryRow[], entry: Entry): Promise<Omit<Undone, 'entry'>> {
  const first = rows[0]?.entry ?? entry
  if (first.kind !== 'retract' || isDeed(first)) return { undone: first, count: rows.length, card: cardOf(first) }
  const target = (await store.database.entries.get(first.entry))?.entry ?? first
  const count = rows.reduce((sum, row) => sum + (row.entry.kind === 'retract' ? targetsOf(row.entry).length : 0), 0)
  return { undone: target, count, card: cardOf(target) }
}

function cardOf(entry: Entry): Undone['card'] {
  return entry.kind === 'practice' ? entry.card : entryToCard(entry)
}

function lastOf(rows: readonly EntryRow[], id: EntryId): EntryId {
  return rows.reduce((most, row) => (row.id > most ? row.id : most), id)
}
