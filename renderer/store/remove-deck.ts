import type { DeckId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Removes a deck with all its notes. Their answers stay in the journal and count again if the deck comes back. */
export async function removeDeck(store: Store, deck: DeckId): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'remove', deck, notes: [] })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
