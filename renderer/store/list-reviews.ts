import type { ReviewEntry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { readLive } from './read-live.ts'
import type { Store } from './store.ts'

/** The answers to a card that were given in Lectern and stand, by time. */
export async function listReviews(store: Store, card: CardId): Promise<readonly ReviewEntry[]> {
  const entries = await readLive(store.database, cardToSubject(card))
  return entries.flatMap((entry) => (entry.kind === 'review' ? [entry] : [])).toSorted((a, b) => a.at - b.at)
}
