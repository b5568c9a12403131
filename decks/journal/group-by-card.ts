import type { Entry } from '../model/entry.ts'
import type { CardId } from '../model/id.ts'

/** The card whose standing an entry changes, or null. Practice changes none. */
export function entryToCard(entry: Entry): CardId | null {
  return entry.kind === 'review' || entry.kind === 'suspend' || entry.kind === 'bury' || entry.kind === 'flag' || entry.kind === 'schedule' || entry.kind === 'colour' ? entry.card : null
}

/** Live entries about cards, in the order of their ids, by card. */
export function groupByCard(entries: readonly Entry[]): Map<CardId, Entry[]> {
  const byCard = new Map<CardId, Entry[]>()
  for (const entry of entries) {
    const card = entryToCard(entry)
    if (card === null) continue
    const known = byCard.get(card)
    if (known === undefined) byCard.set(card, [entry])
    else known.push(entry)
  }
  return byCard
}
