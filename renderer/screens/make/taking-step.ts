import type { FactDiff } from '../../../decks/journal/compare-makings.ts'
import type { DeckId } from '../../../decks/model/id.ts'
import type { Making } from '../../../decks/model/making.ts'
import type { Problem } from '../../../decks/result.ts'
import type { MakingTaken, MakingView } from '../../store/store.ts'
import type { ArticleFile, MakeStep } from '../../worker/make-request.ts'

/** Where the way from a file to its drafts stands. An article that was read before is taken in only after its changes were shown. */
export type TakingStep =
  | { readonly at: 'choose'; readonly refused: { readonly name: string; readonly problem: Problem } | null }
  | { readonly at: 'reading'; readonly name: string; readonly step: MakeStep | null }
  | { readonly at: 'scanned'; readonly file: ArticleFile; readonly problem: Problem }
  | { readonly at: 'changed'; readonly again: ReadAgain; readonly rest: Unsettled }

/** An article that was read before, and how what it says now differs. */
export interface ReadAgain {
  readonly making: Making
  readonly earlier: MakingView
  readonly diff: FactDiff
}

/** An article that was taken in, or was left as it is: then nothing was written. */
export interface TakenArticle {
  readonly deck: DeckId
  readonly done: MakingTaken | null
}

/** What is still to be taken in of a file with several articles, and what was. */
export interface Unsettled {
  readonly makings: readonly Making[]
  readonly taken: readonly TakenArticle[]
}

/** What a file or a pasted text is called on the screen. */
export function nameSource(file: ArticleFile): string {
  return 'bytes' in file ? file.name : 'Pasted text'
}
