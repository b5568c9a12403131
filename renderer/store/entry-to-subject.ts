import { isContentEntry } from '../../decks/journal/fold-content.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'

/** What an entry is about: `card:` and a card's id, `content`, `settings` or `retract`. */
export function entryToSubject(entry: Entry): string {
  const card = entryToCard(entry)
  if (card !== null) return cardToSubject(card)
  return isContentEntry(entry) ? 'content' : entry.kind
}

/** The subject of the entries about a card. */
export function cardToSubject(card: CardId): string {
  return `card:${card}`
}

/** The card that an entry is about, or null. */
export function entryToCard(entry: Entry): CardId | null {
  return entry.kind === 'review' || entry.kind === 'suspend' || entry.kind === 'bury' || entry.kind === 'flag' ? entry.card : null
}
