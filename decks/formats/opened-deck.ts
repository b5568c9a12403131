import type { Encoding } from '../decode-text.ts'
import type { DeckFile } from '../model/deck.ts'
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

/** How a table was read; each can be overruled when it is opened again. */
export interface TableReading {
  readonly delimiter: Delimiter
  readonly header: boolean
  readonly columns: readonly Column[]
}

/** A deck as a file gave it: what can be read, and everything that cannot and why. */
export interface OpenedDeck {
  readonly encoding: Encoding
  readonly file: DeckFile
  /** How the table was read, or null when the file was a Lectern deck. */
  readonly table: TableReading | null
  readonly rejected: readonly RejectedRow[]
  readonly duplicates: readonly Duplicate[]
  /** What else the reader should know, such as a column that is not used. None of it stops the import. */
  readonly problems: readonly Problem[]
}
