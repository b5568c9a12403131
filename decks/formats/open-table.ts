import type { DecodedText } from '../decode-text.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId, NoteTypeId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import { ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { splitList } from './cell-list.ts'
import { collectionOfDecks } from './collection-of-decks.ts'
import { fieldPlace } from './column-names.ts'
import type { ColumnUse } from './column-names.ts'
import { cutRows } from './cut-rows.ts'
import type { CutRows } from './cut-rows.ts'
import { deckTitle } from './deck-title.ts'
import { describeColumns } from './describe-columns.ts'
import { findTypes } from './find-types.ts'
import type { NoteTools } from './note-tools.ts'
import type { OpenedCollection } from './opened-collection.ts'
import type { OpenedDeck, TableMarkup, TableMatches, TableReading, TextSplit } from './opened-deck.ts'
import { previewRows } from './preview-rows.ts'
import { readTable } from './read-table.ts'
import type { TablePlan } from './read-table.ts'
import { chooseColumns, recogniseHeader } from './recognise-header.ts'
import type { Delimiter } from './recognise-delimiter.ts'
import { stockNoteType } from './stock-note-types.ts'
import { titleFromName } from './title-from-name.ts'

/** What the reader may overrule when a table is opened; what is absent is recognised. */
export interface TableOptions {
  readonly delimiter?: Delimiter
  readonly header?: boolean
  /** What each column is, in their order; columns beyond the end are not used. */
  readonly columns?: readonly (ColumnUse | null)[]
  readonly markup?: TableMarkup
  /** A note type for all rows that name none; null for plain cards. */
  readonly noteType?: NoteTypeId | null
  /** Tags for all rows. */
  readonly tags?: readonly string[]
  /** The title of the deck of all rows that name none. */
  readonly deck?: string
  readonly matches?: TableMatches
  /** Only for a pasted text: what parts question and answer, and cards; null for a delimiter and line breaks. */
  readonly split?: TextSplit | null
}

/**
 * Reads comma, semicolon, tab or bar separated text as one deck: one card a row. The deck is named by its file.
 * Without `tools` all cards are plain. Problems: `empty-file`, `one-column`.
 */
export function openTable(name: string, decoded: DecodedText, options: TableOptions = {}, tools: NoteTools | null = null): Result<OpenedDeck> {
  const cut = cutRows(decoded.text, options.delimiter)
  if (!cut.ok) return cut
  const { plan, problemsAfter } = planTable(name, decoded, { cut: cut.value, options, tools, together: true })
  const { decks, problem } = readTable(plan)
  const [deck] = decks
  if (deck === undefined) throw new Error('A table is read as at least one deck')
  return ok({ ...deck, problems: [...cut.value.problems, ...(problem === null ? [] : [problem]), ...problemsAfter()] })
}

/** Reads a table whose rows may name several decks. As `openTable` otherwise. */
export function openTables(name: string, decoded: DecodedText, options: TableOptions = {}, tools: NoteTools | null = null): Result<OpenedCollection> {
  const cut = cutRows(decoded.text, options.delimiter)
  return cut.ok ? ok(readTables(name, decoded, { cut: cut.value, options, tools, together: false })) : cut
}

/** Rows and everything that decides what they mean. */
export interface TableSource {
  readonly cut: CutRows
  readonly options: TableOptions
  readonly tools: NoteTools | null
  readonly together: boolean
}

/** Reads rows as the decks that they name. */
export function readTables(name: string, { encoding }: Pick<DecodedText, 'encoding'>, source: TableSource): OpenedCollection {
  const { plan, problemsAfter } = planTable(name, { encoding }, source)
  const { decks, problem } = readTable(plan)
  const says = source.cut.split === null ? `Table with ${delimiterWords[source.cut.delimiter]}` : 'Pasted list'
  return collectionOfDecks('table', says, decks, [...source.cut.problems, ...(problem === null ? [] : [problem]), ...problemsAfter()])
}

const delimiterWords: Readonly<Record<Delimiter, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars', ' ': 'blanks', ':': 'colons' }

/** Decides how rows are read. `problemsAfter` gives what is to be said once they were read. */
function planTable(name: string, { encoding }: Pick<DecodedText, 'encoding'>, { cut, options, tools, together }: TableSource): { readonly plan: TablePlan; readonly problemsAfter: () => readonly Problem[] } {
  const { rows, delimiter, split } = cut
  const markup = options.markup ?? 'text'
  const types = findTypes(tools)
  const chosen = chooseType(options, types.byId, tools !== null && markup === 'html')
  const fields = chosen?.fields.map((field) => field.name) ?? []
  const head = rows[0]?.cells ?? []
  const header = options.header ?? recogniseHeader(head, fields) !== null
  const first = [...head, ...Array.from({ length: Math.max(0, 2 - head.length) }, () => '')]
  const uses = options.columns === undefined ? chooseColumns(first, header, options.noteType === undefined ? [] : fields) : keepFirst(options.columns)
  const width = Math.max(first.length, uses.length)
  const columns = Array.from({ length: width }, (_, at) => ({ heading: header ? (first[at] ?? '') : null, use: uses[at] ?? null }))
  const reading: TableReading = {
    delimiter, header, columns, markup, noteType: chosen?.id ?? null, tags: options.tags ?? [], deck: deckTitle(options.deck ?? '') || titleFromName(name),
    matches: options.matches ?? 'update', split, preview: previewRows(rows),
  }
  const body = header ? rows.slice(1) : rows
  const plan: TablePlan = {
    name, encoding, reading, body, together,
    nameDeck: (title) => hashText('table', title) as DeckId,
    splitTags: (cell) => splitList(cell, ';,'),
    typeOf: types.reader(chosen),
    makeCards: tools?.makeCards ?? (() => []),
  }
  return { plan, problemsAfter: () => [...describeColumns(reading, body, options.markup !== undefined), ...types.problems()] }
}

/** The note type of the whole table. HTML cannot be a plain card, so it takes one of two sides where none is chosen: the app's own, which is called `basic`, else Anki's. */
function chooseType({ noteType }: TableOptions, byId: (id: string) => NoteType | null, isHtml: boolean): NoteType | null {
  const chosen = typeof noteType === 'string' ? byId(noteType) : null
  return chosen ?? (isHtml ? (byId('basic') ?? stockNoteType('Basic')) : null)
}

/** A use that is given to two columns stays with the first. */
function keepFirst(columns: readonly (ColumnUse | null)[]): readonly (ColumnUse | null)[] {
  return columns.map((use, at) => (use !== null && (columns.indexOf(use) < at || (fieldPlace(use) ?? 0) < 0) ? null : use))
}
