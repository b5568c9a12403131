import type { Seminar } from '../../decks/model/seminar.ts'
import type { Store } from './store.ts'

/** All seminars, those that are over too, by the time they begin. */
export async function listSeminars(store: Store): Promise<readonly Seminar[]> {
  const rows = await store.database.seminars.toArray()
  return rows.map(({ seminar }) => seminar).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}
