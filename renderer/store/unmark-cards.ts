import type { CardId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { Done, Store } from './store.ts'

/** Takes the marks off cards, at least one, that were marked as wrong; one act for undo. */
export async function unmarkCards(store: Store, cards: readonly CardId[]): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const done = await commitAll(store, cards.map((card) => ({ kind: 'flag', card, wrong: null })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
