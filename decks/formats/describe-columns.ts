import type { Problem } from '../result.ts'
import { looksLikeHtml } from './looks-like-html.ts'
import type { TableReading } from './opened-deck.ts'
import type { Row } from './scan-rows.ts'

const mostColumns = 100
const sampleRows = 200

/** What is to be said about the columns of a table: those that are not used, and text that looks like HTML unless it was `stated` to be text. */
export function describeColumns(reading: TableReading, rows: readonly Row[], stated: boolean): readonly Problem[] {
  return [...unusedColumns(reading, rows), ...(stated ? [] : looksWritten(reading, rows))]
}

function unusedColumns({ columns }: TableReading, rows: readonly Row[]): readonly Problem[] {
  const widest = Math.min(mostColumns, rows.reduce((most, row) => Math.max(most, row.cells.length), columns.length))
  const unused: string[] = []
  for (let at = 0; at < widest; at += 1) {
    const column = columns[at]
    if ((column?.use ?? null) !== null) continue
    const filled = rows.find((row) => (row.cells[at] ?? '').trim() !== '')
    if (filled !== undefined) unused.push(column?.heading?.trim() ? `“${column.heading.trim()}”` : `${at + 1} (line ${filled.line})`)
  }
  if (unused.length === 0) return []
  const which = unused.length === 1 ? `Column ${unused[0]} is` : `Columns ${unused.slice(0, 5).join(', ')}${unused.length > 5 ? ' and others' : ''} are`
  return [{ type: 'columns-unused', detail: `${which} not used. Choose what such a column is, or give it a heading such as remark, tags or also right.` }]
}

function looksWritten({ columns, markup }: TableReading, rows: readonly Row[]): readonly Problem[] {
  if (markup === 'html' || columns.some(({ use }) => use === 'card-id')) return []
  const found = rows.slice(0, sampleRows).find(({ cells }) => cells.some((cell, at) => (columns[at]?.use ?? null) !== null && looksLikeHtml(cell)))
  if (found === undefined) return []
  return [{ type: 'looks-like-html', detail: 'Its cells look like HTML, and are read as plain text, signs and all. Choose HTML to have them shown as they were meant.', where: `line ${found.line}` }]
}
