import type { DeckId } from '../../decks/model/id.ts'
import type { DraftRow } from './rows.ts'
import type { Store } from './store.ts'

/** So many rows come with one request, so that the page can draw in between; see [Note: parts]. */
const page = 1000

/** The drafts of a deck in the order of the text; those that are gone come last. */
export async function listDrafts(store: Store, deck: DeckId): Promise<readonly DraftRow[]> {
  const rows: DraftRow[] = []
  for (let more: DraftRow[] = [], at = 0; at === 0 || more.length === page; at += page) {
    more = await store.database.drafts.where('[deck+position]').between([deck, -Infinity], [deck, Infinity]).offset(at).limit(page).toArray()
    for (const row of more) rows.push(row)
  }
  return [...rows.filter(({ state }) => state !== 'gone'), ...rows.filter(({ state }) => state === 'gone')]
}
