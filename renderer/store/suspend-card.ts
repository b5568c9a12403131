import type { CardId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Pauses a card, or takes it up again. */
export async function suspendCard(store: Store, card: CardId, suspended: boolean): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'suspend', card, suspended })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
