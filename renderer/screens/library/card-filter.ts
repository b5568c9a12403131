import type { Family } from '../../../decks/model/fact.ts'
import type { CardId, DeckId } from '../../../decks/model/id.ts'
import type { Weights } from '../../../decks/model/preset.ts'
import { dayOf } from '../../../decks/study/day.ts'
import type { DayClock } from '../../../decks/study/day.ts'
import { isHard } from '../../../decks/study/hard.ts'
import type { CardView } from '../../store/store.ts'

/** What the reader can ask about where a card stands. */
export type CardState = 'due' | 'new' | 'marked' | 'missing' | 'paused' | 'hard'

/** Which cards are listed; null asks nothing. `found` are the cards that have the typed words, best first. */
export interface CardFilter {
  readonly deck: DeckId | null
  readonly family: Family | null
  readonly state: CardState | null
  readonly found: readonly CardId[] | null
}

export interface FilterContext {
  readonly now: number
  readonly clock: DayClock
  /** Cards that cite a note which their article does not contain. */
  readonly missing: ReadonlySet<CardId>
  /** Those by which recall of a deck's cards falls. */
  readonly weightsOf: (deck: DeckId) => Weights | null
  /** After how many times forgotten a card of that deck is hard to keep; 0 for never. */
  readonly hardAfterOf: (deck: DeckId) => number
}

export const noFilter: CardFilter = { deck: null, family: null, state: null, found: null }

/** True when the card is in that state. `due` counts cards whose time comes before the study day ends. */
export function isInState({ card, deck, state }: CardView, wanted: CardState, context: FilterContext): boolean {
  const { memory, suspended, wrong, buriedUntil } = state
  switch (wanted) {
    case 'due':
      return !suspended && wrong === null && memory.state !== 'new' && dayOf(memory.due, context.clock) <= dayOf(context.now, context.clock) && (buriedUntil === null || buriedUntil <= dayOf(context.now, context.clock))
    case 'new':
      return !suspended && wrong === null && memory.state === 'new'
    case 'marked':
      return wrong !== null
    case 'missing':
      return context.missing.has(card.id)
    case 'paused':
      return suspended
    case 'hard':
      return isHard(memory, { hardAfter: context.hardAfterOf(deck) })
  }
}

/** The cards that the filter lets through: in the order given, or best first when words were typed. */
export function filterCards(cards: readonly CardView[], filter: CardFilter, context: FilterContext): readonly CardView[] {
  const { deck, family, state, found } = filter
  const kept = cards.filter((view) => (deck === null || view.deck === deck) && (family === null || view.note.family === family) && (state === null || isInState(view, state, context)))
  if (found === null) return kept
  const byId = new Map(kept.map((view) => [view.card.id, view]))
  return found.flatMap((id) => byId.get(id) ?? [])
}
