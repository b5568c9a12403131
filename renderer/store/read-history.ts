import { joinLogs } from '../../decks/collection/join-logs.ts'
import type { PastReview } from '../../decks/model/card-study.ts'
import type { CardId } from '../../decks/model/id.ts'
import { readPlacements } from './histories.ts'
import { getMemory } from './memory-rows.ts'
import type { Store } from './store.ts'

/** What other programs logged of a card, by time: what came in with it, each answer once. */
export async function readHistory(store: Store, card: CardId): Promise<readonly PastReview[]> {
  const row = await getMemory(store.database, card)
  return joinLogs((await readPlacements(store.database, [{ card, placed: row?.placed ?? [] }])).get(card) ?? [])
}
