import type { Entry } from '../../decks/model/entry.ts'
import type { CardId, DeckId, EntryId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { cardToSubject } from './entry-to-subject.ts'
import { inParts } from './in-parts.ts'
import { readPlacements, type PlacedCard } from './histories.ts'
import type { CardState, Placement } from '../../decks/collection/card-state.ts'
import type { MemoryTimeline } from '../../decks/collection/memory-timeline.ts'
import { foldState } from '../../decks/collection/next-state.ts'
import { liveEntriesOf } from './read-live.ts'
import { readTimeline } from './read-timeline.ts'

/** A card and the deck whose options hold for it; `placed` where it is known, see `PlacedCard`. */
export interface DeckCard extends PlacedCard {
  readonly card: CardId
  readonly deck: DeckId
}

/** So many cards are looked up one by one; for more, all cards that have entries are listed first. */
const few = 100
/** The entries of so many cards are asked for at once; see [Note: parts]. */
const part = 200

/**
 * The states of cards as their live entries and what came in about them leave them; cards without either are not in it.
 * `timeline` is read unless it is given. `just`: what entries that are applied right now say, which is not read. Within a transaction.
 */
export async function readCardStates(database: LecternDatabase, cards: readonly DeckCard[], timeline?: MemoryTimeline, just: ReadonlyMap<CardId, readonly Placement[]> = new Map()): Promise<Map<CardId, CardState>> {
  const states = new Map<CardId, CardState>()
  if (cards.length === 0) return states
  const options = timeline ?? (await readTimeline(database))
  const placements = await readPlacements(database, cards, new Set([...just.values()].flatMap((all) => all.map(({ entry }) => entry))))
  const fold = ({ card, deck }: DeckCard, entries: readonly Entry[]): void => {
    const placed = [...(placements.get(card) ?? []), ...(just.get(card) ?? [])]
    const state = foldState(entries, placed, (id) => options.options(deck, id))
    if (state !== null) states.set(card, state)
  }
  const known = cards.length <= few ? null : new Set(await database.entries.orderBy('subject').uniqueKeys())
  const touched = known === null ? cards : cards.filter(({ card }) => known.has(cardToSubject(card)))
  if (known !== null) await inParts(database, cards, (each) => {
    if (!known.has(cardToSubject(each.card))) fold(each, [])
  })
  for (let at = 0; at < touched.length; at += part) {
    const some = touched.slice(at, at + part)
    const rows = await Promise.all(some.map(({ card }) => database.entries.where('subject').equals(cardToSubject(card)).toArray()))
    some.forEach((each, place) => fold(each, liveEntriesOf(rows[place] ?? [])))
  }
  return states
}

/** The state that a card's live entries, in the order of their ids, leave in a deck; null when there are none. */
export function foldEntries(entries: readonly Entry[], placements: readonly Placement[], deck: DeckId, timeline: MemoryTimeline): CardState | null {
  return foldState(entries, placements, (id: EntryId) => timeline.options(deck, id))
}
