import type { DecodedText } from '../decode-text.ts'
import { hashText } from '../model/hash-text.ts'
import { deckIdSchema } from '../model/id.ts'
import type { DeckId } from '../model/id.ts'
import { fail, ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import type { Column, OpenedDeck, RejectedRow } from './opened-deck.ts'
import { cutText } from './cut-text.ts'
import { fileOfName, titleFromName } from './title-from-name.ts'
import { collectCards } from './collect-cards.ts'
import type { CardOfRow } from './collect-cards.ts'
import type { ColumnUse } from './column-names.ts'
import { unguardCell } from './guard-formula.ts'
import { chooseColumns, recogniseHeader } from './recognise-header.ts'
import { recogniseDelimiter } from './recognise-delimiter.ts'
import type { Delimiter } from './recognise-delimiter.ts'
import { rowToCard } from './row-to-card.ts'
import { scanRows } from './scan-rows.ts'
import type { Row } from './scan-rows.ts'

/** What the reader may overrule when a table is opened. */
export interface TableOptions {
  readonly delimiter?: Delimiter
  readonly header?: boolean
}

const mostRows = 200_000
const mostColumns = 100
const tooFewColumns = { ok: false, reason: 'too-few-columns', detail: 'It has only one column.' } as const

/**
 * Reads comma, semicolon, tab or bar separated text as a deck: one card a row. The deck is named by its file.
 * Problems: `empty-file`, `one-column`.
 */
export function openTable(name: string, { text: whole, encoding }: DecodedText, options: TableOptions = {}): Result<OpenedDeck> {
  const stated = /^sep=[,;\t|]\r?\n/.exec(whole)?.[0] ?? ''
  const text = whole.slice(stated.length)
  if (text.trim() === '') return fail('empty-file', 'This file is empty. Nothing was added.')
  const delimiter = options.delimiter ?? recogniseDelimiter(whole)
  if (delimiter === null) return fail('one-column', 'No line of it has two parts. Put a tab, comma, semicolon or | between the question and the answer.')
  const rows = readRows(text, delimiter, stated === '' ? 0 : 1)
  const head = rows.kept[0]?.cells ?? []
  const header = options.header ?? recogniseHeader(head) !== null
  const first = [...head, ...Array.from({ length: Math.max(0, 2 - head.length) }, () => '')]
  const uses = chooseColumns(first, header)
  const columns = uses.map((use, at): Column => ({ heading: header ? (first[at] ?? '') : null, use }))
  const body = header ? rows.kept.slice(1) : rows.kept
  const title = titleFromName(name)
  const { deck, problem } = chooseDeck(body, uses, title)
  const { notes, rejected, duplicates } = readCards(body, uses, deck)
  const problems = [...rows.problems, ...(problem === null ? [] : [problem]), ...unusedColumns(columns, body)]
  const file = { format: 'lectern-deck' as const, version: 1 as const, deck: { id: deck, title, subtitle: fileOfName(name), origin: 'import' as const }, articles: [], notes: [...notes] }
  return ok({ encoding, file, table: { delimiter, header, columns }, rejected, duplicates, problems })
}

function readRows(text: string, delimiter: Delimiter, linesBefore: number): { readonly kept: readonly Row[]; readonly problems: readonly Problem[] } {
  const kept: Row[] = []
  for (const row of scanRows(text, delimiter)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue
    if (kept.length > mostRows) return { kept: kept.slice(0, -1), problems: [{ type: 'too-many-rows', detail: 'Only the first 200,000 rows are read. Split the file to import the rest.', where: `line ${row.line + linesBefore}` }] }
    kept.push(linesBefore === 0 ? row : { ...row, line: row.line + linesBefore })
  }
  return { kept, problems: [] }
}

/** The deck a table belongs to: the one that all its deck ids name, else one named by the file's title. */
function chooseDeck(rows: readonly Row[], uses: readonly (ColumnUse | null)[], title: string): { readonly deck: DeckId; readonly problem: Problem | null } {
  const own = hashText('table', title) as DeckId
  const at = uses.indexOf('deck-id')
  const named = new Set(at === -1 ? [] : rows.map((row) => (row.cells[at] ?? '').trim()))
  named.delete('')
  if (named.size === 0) return { deck: own, problem: null }
  const id = deckIdSchema.safeParse([...named][0])
  if (named.size === 1 && id.success) return { deck: id.data, problem: null }
  return { deck: own, problem: { type: 'several-decks', detail: 'Its rows name more than one deck, or one that is not known here. They are read as one deck.' } }
}

function readCards(rows: readonly Row[], uses: readonly (ColumnUse | null)[], deck: DeckId) {
  const guarded = uses.includes('card-id')
  const places = new Map<ColumnUse, number>()
  uses.forEach((use, at) => use !== null && places.set(use, at))
  const made: CardOfRow[] = []
  const rejected: RejectedRow[] = []
  for (const { line, cells } of rows) {
    const cellOf = (use: ColumnUse): string => {
      const cell = cells[places.get(use) ?? cells.length] ?? ''
      return guarded ? unguardCell(cell) : cell
    }
    const card = cells.length < 2 ? tooFewColumns : rowToCard(cellOf, deck)
    if (card.ok) made.push({ note: card.note, card: card.card, named: cellOf('card-id').trim() !== '', line })
    else rejected.push({ where: `line ${line}`, reason: card.reason, detail: card.detail, excerpt: cutText(cells.join(' ').trim(), 80) })
  }
  const { notes, duplicates, tooMany } = collectCards(made)
  for (const { line, card } of tooMany) rejected.push({ where: `line ${line}`, reason: 'too-long', detail: 'Its note has 100 cards already. Empty its note id and card id to import it as a new card.', excerpt: cutText(card.question, 80) })
  return { notes, duplicates, rejected }
}

function unusedColumns(columns: readonly Column[], rows: readonly Row[]): readonly Problem[] {
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
  return [{ type: 'columns-unused', detail: `${which} not used. Give a column the heading remark, tags or also right to use it.` }]
}
