import type { DeckFile } from '../model/deck.ts'
import { joinList } from './cell-list.ts'
import { columnNames } from './column-names.ts'
import type { ColumnUse } from './column-names.ts'
import { guardApostrophe, guardFormula } from './guard-formula.ts'

/** `lossless` for programs: the text as it is. `spreadsheet` for Excel and its like: no cell can start a formula, and the encoding is marked. Import reads both back to the same cards. */
export type CsvMode = 'lossless' | 'spreadsheet'

const columns: readonly ColumnUse[] = ['question', 'answer', 'remark', 'accepts', 'tags', 'kind', 'deck-id', 'note-id', 'card-id']

/**
 * Writes a deck's cards as comma separated text, one card a row, in UTF-8. A table has no place for sources, so
 * citations, articles and families are not in it; importing it over the deck it came from leaves those alone.
 */
export function writeDeckCsv(deckFile: DeckFile, mode: CsvMode): Uint8Array<ArrayBuffer> {
  const guard = mode === 'spreadsheet' ? guardFormula : guardApostrophe
  const rows = [columns.map((use) => columnNames.get(use)?.[0] ?? use)]
  for (const note of deckFile.notes) {
    for (const card of note.cards) {
      const cells = [card.question, card.answer, card.remark ?? '', joinList(card.accepts), joinList(note.tags), card.kind, deckFile.deck.id, note.id, card.id]
      rows.push(cells.map(guard))
    }
  }
  const end = mode === 'spreadsheet' ? '\r\n' : '\n'
  const text = rows.map((cells) => cells.map(quoteCell).join(',') + end).join('')
  return new TextEncoder().encode(mode === 'spreadsheet' ? `\uFEFF${text}` : text)
}

function quoteCell(cell: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
