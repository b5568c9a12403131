import type { PastReview } from '../../decks/model/card-study.ts'
import type { CardId } from '../../decks/model/id.ts'
import { readPlacements, type Placement } from './histories.ts'
import type { Store } from './store.ts'

/** What other programs logged of a card, by time: what came in with it, each answer once. */
export async function readHistory(store: Store, card: CardId): Promise<readonly PastReview[]> {
  const row = await store.database.memories.get(card)
  return joinLogs((await readPlacements(store.database, [{ card, placed: row?.placed ?? [] }])).get(card) ?? [])
}

/** The logs that several imports brought for one card as one, by time. What stands at the same time in a later one came in before. */
export function joinLogs(placements: readonly Placement[]): PastReview[] {
  const all: PastReview[] = []
  for (const { study } of placements) {
    const known = new Set(all.map(([at]) => at))
    for (const review of study.reviews) if (!known.has(review[0])) all.push(review)
  }
  return all.toSorted((a, b) => a[0] - b[0])
}
