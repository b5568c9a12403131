import type { CardId } from '../../decks/model/id.ts'
import type { CitationView, Store } from './store.ts'

/** Where a card's note stands in its articles; empty for cards without a source. */
export async function citeCard(store: Store, card: CardId): Promise<readonly CitationView[]> {
  throw new Error('not yet')
}
