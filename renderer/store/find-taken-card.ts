import type { CardId, NoteId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'
import { fail } from '../../decks/result.ts'
import { findMemories } from './memory-rows.ts'
import type { Store } from './store.ts'

/**
 * A problem when a card of these notes has the id of a card of another note; else null. A card is in one note. The notes
 * `leaving` give up theirs.
 */
export async function findTakenCard(store: Store, notes: readonly Note[], leaving: readonly NoteId[] = []): Promise<ReturnType<typeof fail> | null> {
  const noteOf = new Map<CardId, NoteId>()
  for (const { id, cards } of notes) {
    for (const { id: card } of cards) {
      const other = noteOf.get(card)
      if (other !== undefined) return taken(card)
      noteOf.set(card, id)
    }
  }
  const rows = await findMemories(store.database, [...noteOf.keys()])
  const here = new Set([...notes.map(({ id }) => id), ...leaving])
  const clash = rows.find((row) => row !== undefined && row.note !== noteOf.get(row.card) && !here.has(row.note))
  return clash === undefined ? null : taken(clash.card)
}

function taken(card: CardId): ReturnType<typeof fail> {
  return fail('card-taken', 'Two notes have a card of the same id. Nothing was changed.', card)
}
