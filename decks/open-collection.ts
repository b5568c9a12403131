import { openDeck, type DeckSource } from './formats/open-deck.ts'
import type { OpenedCollection } from './formats/opened-collection.ts'
import type { OpenedDeck } from './formats/opened-deck.ts'
import { ok, type Result } from './result.ts'
import type { MemoryOptions } from './study/memory.ts'

/** A file as the shell gives it, and what the reader decided about it. */
export type CollectionSource = DeckSource

/** What opening wants of the world it runs in. Without `readPackage` packed files cannot be read. */
export interface CollectionTools {
  readonly readPackage?: unknown
  readonly loadEngines?: unknown
  /** By which answers of other programs are replayed. */
  readonly options?: MemoryOptions
  readonly onProgress?: (progress: { readonly what: string; readonly done: number; readonly of: number }) => void
}

/** Opens a file of decks of any kind that Lectern reads; nothing but these bytes is read. Never throws. */
export async function openCollection(source: CollectionSource, _tools: CollectionTools): Promise<Result<OpenedCollection>> {
  const opened = openDeck(source)
  return opened.ok ? ok(oneDeck(opened.value)) : opened
}

function oneDeck(deck: OpenedDeck): OpenedCollection {
  return { kind: deck.table === null ? 'lectern-deck' : 'table', says: deck.table === null ? 'Lectern deck' : 'table', decks: [deck], presets: [], media: [], problems: [], readMedia: async () => ({ type: 'no-file', detail: 'There is no file.' }) }
}
