import type { AnkiCollection } from './anki/anki-collection.ts'
import type { DeckSource } from './formats/open-deck.ts'
import type { MarkdownOptions } from './formats/open-markdown.ts'
import type { PackedFile } from './formats/packed-file.ts'
import type { NoteType } from './model/note-type.ts'
import type { Problem, Result } from './result.ts'
import type { MemoryOptions } from './study/memory.ts'

/** A file as the shell gives it, and what the reader decided about it. `pasted` when it is no file but a text that was pasted. */
export interface CollectionSource extends DeckSource {
  readonly pasted?: boolean
  readonly markdown?: MarkdownOptions
}

/** An opened package of Anki, as decks/pack gives it. */
export interface PackedCollection {
  readonly collection: AnkiCollection
  readonly readMedia: (name: string) => Promise<Uint8Array | Problem>
}

/** How far opening is. */
export interface OpeningProgress {
  readonly what: string
  readonly done: number
  readonly of: number
}

/** What opening wants of the world it runs in. */
export interface CollectionTools {
  /** By which the answers of other programs are gone through. */
  readonly options: MemoryOptions
  /** ms since 1970 UTC. */
  readonly now: number
  /** The SHA-256 of bytes, in hex. */
  readonly hash: (bytes: Uint8Array) => Promise<string>
  /** Opens a package or a collection of Anki; without it these cannot be read. */
  readonly readPackage?: (source: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Result<PackedCollection>>
  /** Lists what is in an archive. */
  readonly listFiles?: (bytes: Uint8Array) => Result<readonly PackedFile[]>
  /** Note types besides the app's own, by which tables may make cards. */
  readonly noteTypes?: readonly NoteType[]
  readonly onProgress?: (progress: OpeningProgress) => void
}
