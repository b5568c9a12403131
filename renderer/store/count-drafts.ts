import type { DeckId } from '../../decks/model/id.ts'
import type { DraftCounts, Store } from './store.ts'

/** How many drafts of a deck are in each state. */
export async function countDrafts(store: Store, deck: DeckId): Promise<DraftCounts> {
  const count = async (state: string): Promise<number> => store.database.drafts.where('[deck+state]').equals([deck, state]).count()
  const [waiting, accepted, rejected, gone] = await Promise.all([count('waiting'), count('accepted'), count('rejected'), count('gone')])
  return { waiting, accepted, rejected, gone }
}
