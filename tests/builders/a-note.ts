import type { Card } from '../../decks/model/card.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { CardId, DeckId, NoteId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'

/** A card with everything a card needs, asking what `rest` says. */
export function aCard(rest: Partial<Card> = {}): Card {
  return { id: 'card-1' as CardId, kind: 'question', question: 'What is the capital of Norway?', answer: 'Oslo', remark: null, accepts: [], answerType: null, ...rest }
}

/** A note that a person wrote, with one card. */
export function aNote(rest: Partial<Note> = {}): Note {
  return { id: 'note-1' as NoteId, family: 'other', frame: null, status: 'stated', citations: [], tags: [], tier: 1, cards: [aCard()], ...rest }
}

/** A deck without articles; its notes are given, not only its cards as with `aDeckFile`. */
export function aDeckOfNotes(rest: Partial<DeckFile> = {}): DeckFile {
  return { format: 'lectern-deck', version: 1, deck: { id: 'deck-1' as DeckId, title: 'Capitals', subtitle: 'Written by hand', origin: 'import' }, articles: [], notes: [aNote()], ...rest }
}
