import type { Card } from '../model/card.ts'
import type { DeckFile } from '../model/deck.ts'
import type { Note } from '../model/note.ts'
import { joinList } from './cell-list.ts'
import { fieldPlace, fieldUse, headingOf } from './column-names.ts'
import type { ColumnUse } from './column-names.ts'
import { guardApostrophe, guardFormula } from './guard-formula.ts'

/** `lossless` for programs: the text as it is. `spreadsheet` for Excel and its like: no cell can start a formula, and the encoding is marked. Import reads both back to the same cards. */
export type CsvMode = 'lossless' | 'spreadsheet'

/** What kind of table. */
export interface TableForm {
  readonly mode: CsvMode
  readonly delimiter: ',' | '\t'
}

// [Note: notes in tables] A row is a card. A note with fields stands in the row of its first card, with its note type, its markup
// and its fields; the rows of its other cards say their template only, so every field stands in one place. What a note
// type looks like is not in the table: reading it back needs the note types.

const plainColumns: readonly ColumnUse[] = ['question', 'answer', 'remark', 'accepts', 'tags', 'kind', 'deck-id', 'note-id', 'card-id']

/**
 * Writes decks as delimited text, one card a row, in UTF-8. A table has no place for sources, so citations, articles and
 * families are not in it, nor are pictures, sounds and answers; importing it over the decks it came from leaves those alone.
 */
export function writeDeckTable(files: readonly DeckFile[], { mode, delimiter }: TableForm): Uint8Array<ArrayBuffer> {
  const guard = mode === 'spreadsheet' ? guardFormula : guardApostrophe
  const columns = chooseColumns(files)
  const lines = [columns.map((use) => headingFor(use, files))]
  for (const file of files) for (const note of file.notes) note.cards.forEach((card, at) => lines.push(columns.map((use) => guard(writeCell(use, { file, note, card, isFirst: at === 0 })))))
  const end = mode === 'spreadsheet' ? '\r\n' : '\n'
  const text = lines.map((cells) => cells.map(quoteCell).join(delimiter) + end).join('')
  return new TextEncoder().encode(mode === 'spreadsheet' ? `\uFEFF${text}` : text)
}

/** The columns that any of the notes needs, those of plain cards always. */
function chooseColumns(files: readonly DeckFile[]): readonly ColumnUse[] {
  const notes = files.flatMap((file) => file.notes)
  const fields = notes.reduce((most, { content }) => Math.max(most, content?.fields.length ?? 0), 0)
  return [
    ...plainColumns,
    ...(files.length > 1 ? (['deck'] as const) : []),
    ...(notes.some(({ guid }) => guid !== undefined) ? (['guid'] as const) : []),
    ...(fields > 0 ? (['note-type', 'note-type-id', 'markup', 'template'] as const) : []),
    ...Array.from({ length: fields }, (_, at) => fieldUse(at)),
  ]
}

/** `field 2: Meaning` where all note types call their second field so, else `field 2`. */
function headingFor(use: ColumnUse, files: readonly DeckFile[]): string {
  const place = fieldPlace(use)
  if (place === null) return headingOf(use)
  const names = new Set(files.flatMap((file) => (file.noteTypes ?? []).flatMap(({ fields }) => fields[place]?.name ?? [])))
  const [name = ''] = names
  return names.size === 1 ? `${headingOf(use)}: ${name}` : headingOf(use)
}

interface Cell {
  readonly file: DeckFile
  readonly note: Note
  readonly card: Card
  /** Whether it is the first card of its note. */
  readonly isFirst: boolean
}

function writeCell(use: ColumnUse, { file, note, card, isFirst }: Cell): string {
  const { content } = isFirst ? note : {}
  const place = fieldPlace(use)
  if (place !== null) return content?.fields[place] ?? ''
  if (use === 'question') return card.question
  if (use === 'answer') return card.answer
  if (use === 'remark') return card.remark ?? ''
  if (use === 'accepts') return joinList(card.accepts)
  if (use === 'tags') return joinList(note.tags)
  if (use === 'kind') return card.kind
  if (use === 'deck') return file.deck.title
  if (use === 'guid') return note.guid ?? ''
  if (use === 'deck-id') return file.deck.id
  if (use === 'note-id') return note.id
  if (use === 'card-id') return card.id
  if (use === 'note-type') return content === undefined ? '' : (file.noteTypes?.find(({ id }) => id === content.type)?.name ?? '')
  if (use === 'note-type-id') return content?.type ?? ''
  if (use === 'markup') return content?.markup ?? ''
  return note.content === undefined ? '' : String((card.template ?? 0) + 1)
}

/** Puts a cell into quotes where any program could cut it or trim it. */
export function quoteCell(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
