import type { ExportFormat, WriteOptions, WrittenDecks, WrittenFile } from '../../decks/write-collection.ts'
import type { Problem, Result } from '../../decks/result.ts'
import type { ReadingProgress } from './collection-request.ts'

/** What the worker that writes decks is sent: first the decks, then the bytes of files that it asks for. */
export type WriteRequest =
  | { readonly ask: 'write'; readonly decks: WrittenDecks; readonly format: ExportFormat; readonly options: WriteOptions; readonly now: number; readonly timeZone: string; readonly dayStartHour: number }
  | { readonly ask: 'media'; readonly hash: string; readonly bytes: Uint8Array | Problem }

/** What it answers. */
export type WriteAnswer =
  | { readonly told: 'progress'; readonly progress: ReadingProgress }
  | { readonly told: 'wanted'; readonly hash: string }
  | { readonly told: 'written'; readonly written: Result<WrittenFile> }
