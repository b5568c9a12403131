import type { DeckId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Gives a deck another title. */
export async function renameDeck(store: Store, deck: DeckId, title: string): Promise<Result<Done>> {
  const name = title.trim()
  if (name === '' || name.length > 300) return fail('bad-title', 'Give the deck a title of 1 to 300 characters.')
  return store.inTurn(async () => {
    const row = await store.database.decks.get(deck)
    if (row === undefined) return fail('no-deck', 'This deck is not there any more.')
    const done = await commit(store, { kind: 'deck', deck: { ...row.deck, title: name } })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
