import type { DeckFile } from '../../decks/model/deck.ts'
import type { DeckId } from '../../decks/model/id.ts'
import { decksToFiles } from './decks-to-files.ts'
import type { Store } from './store.ts'

/** A deck as `decksToFiles` gives it but without what is known of its cards, as it is handed on to others; null when there is no such deck. */
export async function deckToFile(store: Store, deck: DeckId): Promise<DeckFile | null> {
  const [file] = await decksToFiles(store, [deck])
  if (file === undefined) return null
  const { studies: _studies, ...rest } = file
  return { ...rest, version: rest.noteTypes === undefined && rest.media === undefined ? 1 : 2 }
}
