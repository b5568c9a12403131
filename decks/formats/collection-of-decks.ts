import type { DeckFile } from '../model/deck.ts'
import type { MediaFile } from '../model/media.ts'
import type { Problem } from '../result.ts'
import { decodeBase64 } from './decode-base64.ts'
import type { FileKind, OpenedCollection } from './opened-collection.ts'
import type { OpenedDeck } from './opened-deck.ts'

const missing: Problem = { type: 'media-missing', detail: 'The file that was read did not bring this picture or sound with it.' }

/**
 * Decks of a file of text, which brings no presets of its own. Pictures and sounds are those that its decks hold as base64; in
 * the decks they are then named only.
 */
export function collectionOfDecks(kind: FileKind, says: string, decks: readonly OpenedDeck[], problems: readonly Problem[] = []): OpenedCollection {
  const files = new Map<string, MediaFile>()
  for (const { file } of decks) for (const media of file.media ?? []) if (!files.has(media.hash) || media.data !== undefined) files.set(media.hash, media)
  return {
    kind, says, problems,
    decks: files.size === 0 ? decks : decks.map((deck) => ({ ...deck, file: withoutData(deck.file) })),
    presets: [],
    media: [...files.values()].filter(({ data }) => data !== undefined).map(({ hash, name, bytes }) => ({ hash, name, bytes })),
    readMedia: (hash) => Promise.resolve(decodeBase64(files.get(hash)?.data ?? '*') ?? missing),
  }
}

function withoutData(file: DeckFile): DeckFile {
  return file.media === undefined ? file : { ...file, media: file.media.map(({ hash, name, bytes }) => ({ hash, name, bytes })) }
}
