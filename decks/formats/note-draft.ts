import type { CardId, DeckId, NoteId, NoteTypeId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import type { PastStudy } from './raw-study.ts'

/** The app's own note types, by their ids, and how many fields they have; the last one is the remark. */
export const ownFields = { basic: 3, reversed: 3, cloze: 2 } as const

/** What the fields of the app's own types are called, for texts that people read. The types themselves are in decks/template. */
export const ownFieldNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['basic', ['Question', 'Answer', 'Remark']],
  ['typed', ['Question', 'Answer', 'Remark']],
  ['reversed', ['One side', 'Other side', 'Remark']],
  ['cloze', ['Text', 'Remark']],
  ['list', ['Question', 'Items', 'Remark']],
])

/** One plain question. */
export interface PlainCard {
  readonly id?: CardId
  readonly kind?: 'question' | 'cloze'
  readonly question: string
  readonly answer: string
  readonly remark?: string
  readonly accepts?: readonly string[]
}

/** What a note is made of: plain text, or fields of a note type, which is named by its id when every reader has it. */
export type DraftBody =
  | { readonly kind: 'plain'; readonly cards: readonly PlainCard[] }
  | { readonly kind: 'content'; readonly type: NoteTypeId | NoteType; readonly markup: 'html' | 'markdown'; readonly fields: readonly string[]; /** Names of files that the type itself uses. */ readonly typeNames?: readonly string[] }

/** A note as a reader of a format found it, before it is checked. */
export interface NoteDraft {
  /** Where it stands in the file, such as `line 12`. */
  readonly where: string
  readonly deck: DraftDeck
  readonly id: NoteId
  readonly guid?: string
  /** ms since 1970 UTC. */
  readonly modified?: number
  readonly tags: readonly string[]
  readonly body: DraftBody
  /** Names of files as the fields write them, decoded. */
  readonly names?: readonly string[]
  /** Ids that cards have already, by their template. */
  readonly cardIds?: ReadonlyMap<number, CardId>
  /** By the card's template; of plain notes by its place. */
  readonly studies?: ReadonlyMap<number, PastStudy>
}

/** A deck that drafts belong to; drafts of one id are one deck. */
export interface DraftDeck {
  readonly id: DeckId
  readonly title: string
  readonly subtitle: string
}

/** A note of one of the app's own types: fields by their order, those missing are empty. */
export function ownContent(type: keyof typeof ownFields, markup: 'html' | 'markdown', fields: readonly string[]): DraftBody {
  return { kind: 'content', type: type as NoteTypeId, markup, fields: Array.from({ length: ownFields[type] }, (_, at) => fields[at] ?? '') }
}
