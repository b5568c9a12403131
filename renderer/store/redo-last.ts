import type { Result } from '../../decks/result.ts'
import type { Store, Undone } from './store.ts'

/** Brings back what was last taken back, as long as nothing else was done since; null when there is nothing. */
export async function redoLast(store: Store): Promise<Result<Undone | null>> {
  throw new Error('not yet')
}
