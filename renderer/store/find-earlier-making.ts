import { isRevision } from '../../decks/formats/is-revision.ts'
import type { Article } from '../../decks/model/article.ts'
import { countDrafts } from './count-drafts.ts'
import type { MakingView, Store } from './store.ts'

/** The deck of the same article, or of another version of it, that was taken in before; null when there is none. */
export async function findEarlierMaking(store: Store, article: Article): Promise<MakingView | null> {
  const rows = (await store.database.makings.toArray()).toSorted((a, b) => b.at - a.at || (a.deck < b.deck ? -1 : 1))
  const same = rows.find((row) => row.article === article.id)
  let found = same ?? null
  for (const row of rows) {
    if (found !== null) break
    const earlier = await store.database.articles.get(row.article)
    if (earlier !== undefined && isRevision(earlier.article, article)) found = row
  }
  if (found === null) return null
  const { deck, article: id, title, subtitle, at } = found
  return { deck, deckTitle: (await store.database.decks.get(deck))?.deck.title ?? title, article: id, title, subtitle, at, ...(await countDrafts(store, deck)) }
}
