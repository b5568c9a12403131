import type { Deck } from '../../decks/model/deck.ts'

const order = new Intl.Collator('en', { numeric: true })

/** The order in which decks are listed, and in which their new cards come: by title, then by id. */
export function compareDecks(a: Pick<Deck, 'id' | 'title'>, b: Pick<Deck, 'id' | 'title'>): number {
  return order.compare(a.title, b.title) || (a.id < b.id ? -1 : 1)
}
