import type { CardId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Marks a card as wrong with a remark (it may be empty), or takes the mark off with null. */
export async function flagCard(store: Store, card: CardId, wrong: string | null): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const done = await commit(store, { kind: 'flag', card, wrong: wrong?.slice(0, 2000) ?? null })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
