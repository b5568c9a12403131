import type { ArticleId, PassageId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import type { Done, Store } from './store.ts'

/** Marks passages of an article, at least one, as read, or takes that back with `read` false. */
export async function markRead(store: Store, article: ArticleId, passages: readonly PassageId[], read: boolean): Promise<Result<Done>> {
  if (passages.length === 0) return fail('no-passage', 'Choose what you have read.')
  return store.inTurn(async () => {
    if ((await store.database.articles.get(article)) === undefined) return fail('no-article', 'This article is not there any more.')
    const done = await commit(store, { kind: 'read', article, passages: [...new Set(passages)], read })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
