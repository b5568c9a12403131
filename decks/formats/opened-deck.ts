import type { Encoding } from '../decode-text.ts'
import type { DeckFile } from '../model/deck.ts'
import type { NoteTypeId } from '../model/id.ts'
import type { Problem } from '../result.ts'
import type { ColumnUse } from './column-names.ts'
import type { Delimiter } from './recognise-delimiter.ts'

/** Why a row or note cannot become a card. */
export type RejectReason = 'no-question' | 'no-answer' | 'too-few-columns' | 'too-long' | 'control-characters' | 'bad-id' | 'not-a-note'

/** A row or note that was left out. `where` is `line 12` (of the file, line breaks inside quotes counted) or `notes[3].cards[0]`. */
export interface RejectedRow {
  readonly where: string
  readonly reason: RejectReason
  /** What is wrong, for the screen. */
  readonly detail: string
  /** How the row begins, at most 80 characters. */
  readonly excerpt: string
}

/** A row or note that was left out because an earlier one asks the same. */
export interface Duplicate {
  readonly question: string
  /** Where the one stands that is kept. */
  readonly kept: string
  /** Where the one stands that is left out. */
  readonly left: string
  /** Whether both have the same answer. */
  readonly sameAnswer: boolean
}

/** One column of a table: its heading, null without a header, and what it is used for, null when for nothing. */
export interface Column {
  readonly heading: string | null
  readonly use: ColumnUse | null
}

/** How the text of cells is written. */
export type TableMarkup = 'text' | 'html'

/** What becomes of a row that meets a note of the reader's: it changes it, it is passed over, or it is added as another. */
export type TableMatches = 'update' | 'keep' | 'both'

/** How a table was read; each can be overruled when it is opened again. */
export interface TableReading {
  readonly delimiter: Delimiter
  readonly header: boolean
  readonly columns: readonly Column[]
  /** Plain text unless a file says or the reader chooses otherwise. HTML needs a note type, and takes a plain one of two sides where none is chosen. */
  readonly markup: TableMarkup
  /** The note type of the rows that name none, or null for plain cards. */
  readonly noteType: NoteTypeId | null
  /** Tags that every row gets. */
  readonly tags: readonly string[]
  /** The title of the deck of the rows that name none. */
  readonly deck: string
  readonly matches: TableMatches
  /** What stood between question and answer and between cards of a pasted text, when it was not a delimiter and a line break; else null. */
  readonly split: TextSplit | null
  /** The first rows as they stand, a header among them: at most 8 of at most 20 cells of at most 200 characters. */
  readonly preview: readonly (readonly string[])[]
}

/** What stands between a question and its answer, and what between cards; both at least one character. */
export interface TextSplit {
  readonly between: string
  readonly rows: string
}

/** A deck as a file gave it: what can be read, and everything that cannot and why. */
export interface OpenedDeck {
  readonly encoding: Encoding
  readonly file: DeckFile
  /** How the table was read, or null when the file was none. */
  readonly table: TableReading | null
  readonly rejected: readonly RejectedRow[]
  readonly duplicates: readonly Duplicate[]
  /** What else the reader should know, such as a column that is not used. None of it stops the import. */
  readonly problems: readonly Problem[]
}
