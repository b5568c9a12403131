import type { DeckFile } from '../../decks/model/deck.ts'
import type { NoteId } from '../../decks/model/id.ts'
import type { Result } from '../../decks/result.ts'
import type { Imported, Store } from './store.ts'

/** Takes in a deck (from any format, already made a DeckFile) in one step that one undo takes back. `only` names the notes to take; null takes all. `title` replaces the deck's own. */
export async function importDeck(store: Store, file: DeckFile, options?: { only?: readonly NoteId[] | null; title?: string }): Promise<Result<Imported>> {
  throw new Error('not yet')
}
