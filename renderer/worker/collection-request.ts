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

/** What it answers. */
export type CollectionAnswer =
  | { readonly told: 'progress'; readonly progress: ReadingProgress }
  | { readonly told: 'opened'; readonly opened: Result<Omit<OpenedCollection, 'readMedia'>> }
  | { readonly told: 'media'; readonly number: number; readonly bytes: Uint8Array<ArrayBuffer> | Problem }
