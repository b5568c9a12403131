import { ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import { entryToCard } from './entry-to-subject.ts'
import type { EntryRow } from './rows.ts'
import type { Store, Undone } from './store.ts'

/** Takes an entry back; for a retraction this brings back what it took. Only within `store.inTurn`. */
export async function retractRow(store: Store, row: EntryRow): Promise<Result<Undone>> {
  const done = await commit(store, { kind: 'retract', entry: row.id }, { after: row.id })
  if (!done.ok) return done
  const target = row.entry.kind === 'retract' ? ((await store.database.entries.get(row.entry.entry))?.entry ?? row.entry) : row.entry
  return ok({ entry: done.value.entry.id, undone: target, card: entryToCard(target) })
}
