import type { Family } from '../../../decks/model/fact.ts'
import type { CardStateWord } from '../../../decks/search/query.ts'

export const familyWords: Readonly<Record<Family, string>> = { groups: 'Groups', people: 'People', figures: 'Figures', dates: 'Dates', places: 'Places', relations: 'Relations', other: 'Other' }

/** The states that are offered beside the list, in their order. */
export const stateWords: readonly (readonly [CardStateWord, string])[] = [
  ['due', 'Due today'],
  ['new', 'New'],
  ['marked', 'Marked as wrong'],
  ['flagged', 'Coloured'],
  ['missing', 'Something missing'],
  ['leech', 'Hard to keep'],
  ['suspended', 'Paused'],
]
