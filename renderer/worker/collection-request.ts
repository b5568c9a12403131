import type { CollectionSource } from '../../decks/collection-tools.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import type { Problem, Result } from '../../decks/result.ts'

/** What the worker that reads decks is asked: first to open a file, then for the bytes of files in it, each by a number of its own. */
export type CollectionRequest =
  | { readonly ask: 'open'; readonly source: CollectionSource; readonly timeZone: string; readonly dayStartHour: number; readonly noteTypes: readonly NoteType[] }
  | { readonly ask: 'media'; readonly number: number; readonly hash: string }

/** How far it is. */
export interface ReadingProgress {
  readonly what: string
  readonly done: number
  readonly of: number
}

/**
 * [Note: collection in parts] Some notes and studies of the deck in this place; they come before `opened`, whose decks then
 * hold none. A message is unpacked by the page in one piece: a hundred
 * thousand notes in one kept it from drawing for seconds. See also [Note: pieces].
 */
export interface CollectionPart {
  readonly told: 'part'
  readonly deck: number
  /** As `writePiece` writes them. */
  readonly notes: Uint8Array<ArrayBuffer>
  readonly studies: Uint8Array<ArrayBuffer>
}

/** What it answers. */
export type CollectionAnswer =
  | { readonly told: 'progress'; readonly progress: ReadingProgress }
  | CollectionPart
  | { readonly told: 'opened'; readonly opened: Result<Omit<OpenedCollection, 'readMedia'>> }
  | { readonly told: 'media'; readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> | Problem }
