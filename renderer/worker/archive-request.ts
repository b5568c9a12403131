import type { Result } from '../../decks/result.ts'

/** What the worker that writes archives is sent, part by part; each part is answered before the next is sent. */
export type ArchiveRequest =
  | { readonly ask: 'lines'; readonly lines: readonly string[] }
  | { readonly ask: 'file'; readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ask: 'finish'; readonly decks: readonly string[]; readonly madeAt: number }

/** What it answers. */
export type ArchiveAnswer = { readonly told: 'taken' } | { readonly told: 'finished'; readonly finished: Result<Uint8Array<ArrayBuffer>> }
