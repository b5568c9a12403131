import type { Making } from '../../decks/model/making.ts'
import type { Result } from '../../decks/result.ts'

/** What an article is made from: a file as it was opened, or what was pasted, as text and where there was more as markup. */
export type ArticleFile = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string; readonly html?: string }

/** How far a piece of work is: what is being done, in words for the reader, and how many of how many parts. */
export interface MakeStep {
  readonly what: string
  readonly done: number
  readonly of: number
}

/** What the worker is asked. With `recognise`, pages that are pictures are read by recognising their letters. */
export interface MakeRequest {
  readonly file: ArticleFile
  readonly recognise: boolean
}

/** What the worker tells: each step, and at the end what came of it. */
export type MakeTold = { readonly step: MakeStep } | { readonly result: Result<readonly Making[]> }
