import type { Result } from '../../decks/result.ts'
import type { Store, Undone } from './store.ts'

/** Takes back the last thing the reader did here, also before a restart; null when there is nothing. */
export async function undoLast(store: Store): Promise<Result<Undone | null>> {
  throw new Error('not yet')
}
