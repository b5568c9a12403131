import { countDrafts } from './count-drafts.ts'
import type { MakingView, Store } from './store.ts'

/** The articles that decks were made from, the latest first. */
export async function listMakings(store: Store): Promise<readonly MakingView[]> {
  const rows = await store.database.makings.toArray()
  const views = await Promise.all(
    rows.map(async ({ deck, article, title, subtitle, at }): Promise<MakingView> => {
      const deckTitle = (await store.database.decks.get(deck))?.deck.title ?? title
      return { deck, deckTitle, article, title, subtitle, at, ...(await countDrafts(store, deck)) }
    }),
  )
  return views.toSorted((a, b) => b.at - a.at || (a.deck < b.deck ? -1 : 1))
}
