import type { DeckId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, KeptCards, Store } from './store.ts'
import { findArticleNotes } from './weigh-removal.ts'

/**
 * Removes the article of a deck with its drafts, in one step that one undo takes back. Its cards: `keep-reviewed` keeps
 * those that were answered or written by hand, `keep-all` all of them, `remove-all` none; their answers stay in the
 * journal. What kept cards cite stays readable with them. A deck with nothing left in it goes too.
 */
export async function removeArticle(store: Store, deck: DeckId, { cards }: { cards: KeptCards }): Promise<Result<Done>> {
  return store.inTurn(async () => {
    if ((await store.database.makings.get(deck)) === undefined) return fail('no-article', 'This article is not there any more.')
    const { all, worked, others } = await findArticleNotes(store, deck)
    const gone = cards === 'keep-all' ? [] : all.filter(({ id }) => cards === 'remove-all' || !worked.has(id)).map(({ id }) => id)
    const empty = others === 0 && gone.length === all.length
    const done = await commit(store, empty ? { kind: 'remove', deck, notes: [] } : { kind: 'remove', deck: null, notes: gone, article: deck })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
