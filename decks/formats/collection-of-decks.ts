import { fail } from '../result.ts'
import type { Problem } from '../result.ts'
import type { FileKind, OpenedCollection } from './opened-collection.ts'
import type { OpenedDeck } from './opened-deck.ts'

/** Decks of a file of text, which brings no files and no presets of its own. */
export function collectionOfDecks(kind: FileKind, says: string, decks: readonly OpenedDeck[], problems: readonly Problem[] = []): OpenedCollection {
  const { problem } = fail('media-missing', 'A file of text brings no pictures or sounds with it.')
  return { kind, says, decks, presets: [], media: [], problems, readMedia: () => Promise.resolve(problem) }
}
