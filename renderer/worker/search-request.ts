import type { CardId, NoteId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { CardRecord } from '../../decks/search/card-record.ts'
import type { Completion } from '../../decks/search/complete-query.ts'
import type { DuplicateGroup, DuplicateProgress, DuplicateSearch } from '../../decks/search/find-duplicates.ts'
import type { QueryProblem } from '../../decks/search/parse-query.ts'
import type { NoteInDeck, ReplacePlan, ReplaceRequest } from '../../decks/search/plan-replace.ts'
import type { SearchContext } from '../../decks/search/search-context.ts'
import type { CardOrder } from '../../decks/search/sort-records.ts'
import type { SearchVocabulary } from '../../decks/search/vocabulary.ts'

/** What the search worker can be asked, and what it answers. */
export interface SearchAsks {
  readonly put: { readonly asked: { readonly records: readonly CardRecord[] }; readonly answer: null }
  readonly remove: { readonly asked: { readonly cards: readonly CardId[] }; readonly answer: null }
  readonly search: { readonly asked: { readonly text: string; readonly order: CardOrder; readonly context: SearchContext }; readonly answer: PlacesFound }
  readonly records: { readonly asked: { readonly cards: readonly CardId[] }; readonly answer: readonly CardRecord[] }
  /** The cards that are known of these notes. */
  readonly known: { readonly asked: { readonly notes: readonly NoteId[] }; readonly answer: readonly CardId[] }
  /** How many cards each text finds. */
  readonly count: { readonly asked: { readonly texts: readonly string[]; readonly context: SearchContext }; readonly answer: readonly number[] }
  readonly complete: { readonly asked: { readonly text: string; readonly cursor: number }; readonly answer: Completion }
  readonly vocabulary: { readonly asked: object; readonly answer: SearchVocabulary }
  readonly duplicates: { readonly asked: { readonly cards: readonly CardId[] | null; readonly search: DuplicateSearch }; readonly answer: readonly DuplicateGroup[] }
  readonly replace: { readonly asked: { readonly notes: readonly NoteInDeck[]; readonly noteTypes: readonly NoteType[]; readonly request: ReplaceRequest }; readonly answer: ReplacePlan }
  /** Ends what is under way under another id; that one is answered with null. */
  readonly stop: { readonly asked: { readonly work: number }; readonly answer: null }
}

/** What a search found, by places; see [Note: places] in decks/search. */
export interface PlacesFound {
  /** Null when the text has a problem that leaves nothing to search for. */
  readonly places: Uint32Array<ArrayBuffer> | null
  readonly problem: QueryProblem | null
  /** ms in the worker. */
  readonly took: number
}

export type SearchKind = keyof SearchAsks

/** A question to the worker. */
export type SearchRequest = { readonly [K in SearchKind]: { readonly id: number; readonly kind: K } & SearchAsks[K]['asked'] }[SearchKind]

/** Its answer, or before it how far it is. */
export type SearchReply = { readonly id: number; readonly answer: SearchAsks[SearchKind]['answer'] } | { readonly id: number; readonly progress: DuplicateProgress }
