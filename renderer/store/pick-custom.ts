import type { CardId } from '../../decks/model/id.ts'
import type { CustomChoice } from '../../decks/study/custom.ts'
import type { Store } from './store.ts'

/** The cards of a sitting of the reader's own choice, in order. The same seed gives the same order. */
export async function pickCustom(store: Store, choice: CustomChoice, seed: number): Promise<readonly CardId[]> {
  void store, void choice, void seed
  return []
}
