import { deckIdSchema, type DeckId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Makes an empty deck for cards written by hand. */
export async function makeDeck(store: Store, title: string): Promise<Result<Done & { deck: DeckId }>> {
  const name = title.trim()
  if (name === '' || name.length > 300) return fail('bad-title', 'Give the deck a title of 1 to 300 characters.')
  return store.inTurn(async () => {
    const deck = deckIdSchema.parse(`own-${store.makeStamp().id.toLowerCase()}`)
    const done = await commit(store, { kind: 'deck', deck: { id: deck, title: name, subtitle: '', origin: 'own' } })
    return done.ok ? ok({ entry: done.value.entry.id, deck }) : done
  })
}
