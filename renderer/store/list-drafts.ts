import type { DeckId } from '../../decks/model/id.ts'
import type { DraftRow } from './rows.ts'
import type { Store } from './store.ts'

/** So many places in the text are read at once, so that the page can draw in between; see [Note: parts]. */
const page = 1000

/** The drafts of a deck in the order of the text; those that are gone come last. */
export async function listDrafts(store: Store, deck: DeckId): Promise<readonly DraftRow[]> {
  const { drafts } = store.database
  const last = (await drafts.where('[deck+position]').between([deck, -Infinity], [deck, Infinity]).last())?.position ?? -1
  const rows: DraftRow[] = []
  for (let at = 0; at <= last; at += page) {
    for (const row of await drafts.where('[deck+position]').between([deck, at], [deck, at + page], true, false).toArray()) rows.push(row)
  }
  return [...rows.filter(({ state }) => state !== 'gone'), ...rows.filter(({ state }) => state === 'gone')]
}
