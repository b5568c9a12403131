import type { Family } from '../../../decks/model/fact.ts'
import type { CardState } from './card-filter.ts'

export const familyWords: Readonly<Record<Family, string>> = { groups: 'Groups', people: 'People', figures: 'Figures', dates: 'Dates', places: 'Places', relations: 'Relations', other: 'Other' }

export const stateWords: Readonly<Record<CardState, string>> = { due: 'Due today', new: 'New', marked: 'Marked as wrong', missing: 'Note missing', hard: 'Hard to keep', paused: 'Paused' }
