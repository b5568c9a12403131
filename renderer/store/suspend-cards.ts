import type { CardId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { Done, Store } from './store.ts'

/** Pauses cards, at least one, or takes them up again; one act for undo. */
export async function suspendCards(store: Store, cards: readonly CardId[], suspended: boolean): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const done = await commitAll(store, cards.map((card) => ({ kind: 'suspend', card, suspended })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
