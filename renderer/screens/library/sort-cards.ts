import { retrievability } from '../../../decks/study/memory.ts'
import type { CardView } from '../../store/store.ts'
import type { FilterContext } from './card-filter.ts'

/** `deck` is the order of the deck, or of the search; `due` puts the soonest first, `recall` the least sure. New cards come last. */
export type CardOrder = 'deck' | 'due' | 'recall'

/** The cards in that order; those that are equal keep theirs. */
export function sortCards(cards: readonly CardView[], order: CardOrder, { now, weightsOf }: Pick<FilterContext, 'now' | 'weightsOf'>): readonly CardView[] {
  if (order === 'deck') return cards
  const rank = order === 'due' ? ({ state: { memory } }: CardView) => (memory.state === 'new' ? Infinity : memory.due) : ({ deck, state: { memory } }: CardView) => retrievability(memory, now, weightsOf(deck)) ?? Infinity
  return cards.map((card) => ({ card, key: rank(card) })).toSorted((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map(({ card }) => card)
}
