import { foldCard } from '../../decks/journal/fold-card.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { CardId, DeckId } from '../../decks/model/id.ts'
import { foldMemory } from '../../decks/study/memory.ts'
import type { LecternDatabase } from './database.ts'
import { cardToSubject, entryToCard } from './entry-to-subject.ts'
import type { CardState } from './make-memory-row.ts'
import type { MemoryTimeline } from './memory-timeline.ts'
import { liveEntriesOf } from './read-live.ts'
import { readTimeline } from './read-timeline.ts'

/** A card and the deck whose options hold for it. */
export interface DeckCard {
  readonly card: CardId
  readonly deck: DeckId
}

/** So many cards are looked up one by one; for more, all cards that have entries are listed first. */
const few = 100
/** The entries of so many cards are asked for at once; see [Note: parts]. */
const part = 200

/** The states of cards as their live entries leave them; cards without entries are not in it. Within a transaction. */
export async function readCardStates(database: LecternDatabase, cards: readonly DeckCard[], timeline?: MemoryTimeline): Promise<Map<CardId, CardState>> {
  return readTouchedStates(database, await cardsWithEntries(database, cards), timeline)
}

/** The same for cards that are known to have entries, which spares looking for those that have. `timeline` is read unless it is given. */
export async function readTouchedStates(database: LecternDatabase, cards: readonly DeckCard[], timeline?: MemoryTimeline): Promise<Map<CardId, CardState>> {
  const states = new Map<CardId, CardState>()
  if (cards.length === 0) return states
  const options = timeline ?? (await readTimeline(database))
  for (let at = 0; at < cards.length; at += part) {
    const some = cards.slice(at, at + part)
    const rows = await Promise.all(some.map(({ card }) => database.entries.where('subject').equals(cardToSubject(card)).toArray()))
    some.forEach(({ card, deck }, place) => {
      const state = foldEntries(liveEntriesOf(rows[place] ?? []), deck, options)
      if (state !== null) states.set(card, state)
    })
  }
  return states
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

/** The state that a card's live entries, in the order of their ids, leave in a deck; null when there are none. */
export function foldEntries(entries: readonly Entry[], deck: DeckId, timeline: MemoryTimeline): CardState | null {
  const last = entries.at(-1)
  if (last === undefined) return null
  const { marks, events } = foldCard(entries)
  return { marks, memory: foldMemory(events, (id) => timeline.options(deck, id)), last: last.id }
}

async function cardsWithEntries(database: LecternDatabase, cards: readonly DeckCard[]): Promise<readonly DeckCard[]> {
  if (cards.length <= few) return cards
  const known = new Set(await database.entries.orderBy('subject').uniqueKeys())
  return cards.filter(({ card }) => known.has(cardToSubject(card)))
}
