import type { WaitingInput } from '../../decks/study/plan-catch-up.ts'
import type { Store } from './store.ts'

/** What a way out of a backlog is worked out from, by `planCatchUp`. */
export async function readWaiting(store: Store): Promise<WaitingInput> {
  void store
  throw new Error('Not yet.')
}
