import type { CardRecord } from '../../decks/search/card-record.ts'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import { makeSearchContext, type SearchContext } from '../../decks/search/search-context.ts'

let made = 0

/** A new card in the deck "Deck"; each call makes another. */
export function aCardRecord(with_: Partial<CardRecord> = {}): CardRecord {
  made += 1
  return {
    card: `card-${made}` as CardId, note: `note-${made}` as NoteId, deck: 'deck' as DeckId, deckTitle: 'Deck',
    question: 'Who?', answer: 'She', remark: null, fields: [], tags: [], articles: [], family: 'other', type: null, kind: 'question', template: 0,
    added: 0, edited: 0, state: 'new', due: 0, stability: 0, difficulty: 0, lastReviewAt: null, reps: 0, lapses: 0, interval: 0, position: 0,
    suspended: false, buriedUntil: null, colour: 0, wrong: false, hard: false, answers: [], draft: false, missing: false, empty: false,
    ...with_,
  }
}

/** A search at noon of 22 November 2026, UTC, in study days that start at 4. */
export function aSearchContext(with_: Partial<SearchContext> = {}): SearchContext {
  return { ...makeSearchContext(Date.UTC(2026, 10, 22, 12), { startHour: 4, offsetAt: () => 0 }), ...with_ }
}
