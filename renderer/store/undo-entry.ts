import type { EntryId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Store, Undone } from './store.ts'

/** Takes back one thing the reader did, named by its entry. */
export async function undoEntry(store: Store, entry: EntryId): Promise<Result<Undone>> {
  throw new Error('not yet')
}
