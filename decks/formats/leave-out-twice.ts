import type { CardId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { Duplicate, OpenedDeck } from './opened-deck.ts'

/**
 * Leaves out notes and cards that an earlier deck of the same file has already, which would keep all of it from coming in:
 * two texts of a folder may hold the same card. Each is told as a duplicate, with the titles of the two decks as its places.
 */
export function leaveOutTwice(decks: readonly OpenedDeck[]): OpenedDeck[] {
  const seen = new Map<NoteId | CardId, { readonly note: Note; readonly where: string }>()
  return decks.map((deck): OpenedDeck => {
    const where = deck.file.deck.title
    const duplicates: Duplicate[] = []
    const notes = deck.file.notes.filter((note) => {
      const ids = [note.id, ...note.cards.map(({ id }) => id)]
      const earlier = ids.map((id) => seen.get(id)).find((one) => one !== undefined)
      if (earlier === undefined) for (const id of ids) seen.set(id, { note, where })
      else duplicates.push({ question: note.cards[0]?.question ?? '', kept: earlier.where, left: where, sameAnswer: answersOf(earlier.note) === answersOf(note) })
      return earlier === undefined
    })
    if (duplicates.length === 0) return deck
    const kept = new Set(notes.flatMap(({ cards }) => cards.map(({ id }) => id)))
    const { studies, ...file } = deck.file
    return { ...deck, file: { ...file, notes, ...(studies === undefined ? {} : { studies: studies.filter(({ card }) => kept.has(card)) }) }, duplicates: [...deck.duplicates, ...duplicates] }
  })
}

function answersOf(note: Note): string {
  return note.cards.map((card) => card.answer).join('\n')
}
