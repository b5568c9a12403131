import type { Encoding } from '../decode-text.ts'
import type { DeckFile } from '../model/deck.ts'
import type { DeckId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import type { Problem } from '../result.ts'
import { fieldPlace, fieldUse } from './column-names.ts'
import { collectNotes } from './collect-notes.ts'
import type { NoteOfRow } from './collect-notes.ts'
import { cutText } from './cut-text.ts'
import { groupRows } from './group-rows.ts'
import type { DeckRows } from './group-rows.ts'
import type { MakeCards } from './note-tools.ts'
import type { Duplicate, OpenedDeck, RejectedRow, TableReading } from './opened-deck.ts'
import { readCells } from './row-cells.ts'
import type { RowCells } from './row-cells.ts'
import { refuse, rowToCard } from './row-to-card.ts'
import { rowToNote } from './row-to-note.ts'
import type { Row } from './scan-rows.ts'
import { fileOfName } from './title-from-name.ts'

/** A table cut into rows, and everything that was decided about how to read it. */
export interface TablePlan {
  /** The file's name. */
  readonly name: string
  readonly encoding: Encoding
  readonly reading: TableReading
  /** The rows without the header. */
  readonly body: readonly Row[]
  readonly splitTags: (cell: string) => readonly string[]
  /** The note type of a row, or null for a plain card. */
  readonly typeOf: (row: RowCells) => NoteType | null
  readonly makeCards: MakeCards
  /** True reads all rows as one deck, whatever decks they name. */
  readonly together: boolean
  /** The id of a deck of this title. */
  readonly nameDeck: (title: string) => DeckId
}

/** Reads the rows of a table as decks, at least one. `problem` is about the decks that the rows name. */
export function readTable(plan: TablePlan): { readonly decks: readonly OpenedDeck[]; readonly problem: Problem | null } {
  const read = readCells(plan.reading.columns.map(({ use }) => use))
  const rows = plan.body.map(read)
  const { decks, problem } = groupRows(rows, plan.reading.deck, plan)
  const taken = new Map<string, NoteOfRow>()
  return { decks: decks.map((deck) => readDeck(deck, plan, taken)), problem }
}

/** Reads one deck. `taken` holds what decks before it have, by the ids of notes and cards, for these stand in one deck only. */
function readDeck({ id, title, rows }: DeckRows, plan: TablePlan, taken: Map<string, NoteOfRow>): OpenedDeck {
  const { encoding, reading } = plan
  const { made, rejected, types, surplus } = readRows({ id, title, rows }, plan)
  const [own, elsewhere] = partTaken(made, taken)
  const { notes, duplicates, tooMany } = collectNotes(own)
  for (const { line, note } of tooMany) rejected.push({ where: `line ${line}`, reason: 'too-long', detail: note.content === undefined ? 'Its note has 100 cards already. Empty its note id and card id to import it as a new card.' : 'Another row is the same note. Empty its note id and card id to import it as a new note.', excerpt: cutText(note.cards[0]?.question ?? '', 80) })
  const deck = { id, title, subtitle: fileOfName(plan.name), origin: 'import' as const }
  const file: DeckFile = { format: 'lectern-deck', version: types.size === 0 ? 1 : 2, deck, articles: [], notes: [...notes], ...(types.size === 0 ? {} : { noteTypes: [...types.values()] }) }
  return { encoding, file, table: reading, rejected, duplicates: [...duplicates, ...elsewhere], problems: surplus === 0 ? [] : [saySurplus(surplus)] }
}

function partTaken(made: readonly NoteOfRow[], taken: Map<string, NoteOfRow>): readonly [readonly NoteOfRow[], readonly Duplicate[]] {
  const elsewhere: Duplicate[] = []
  const own = made.filter(({ note, line }) => {
    const earlier = [note, ...note.cards].map(({ id }) => taken.get(id)).find((row) => row !== undefined)
    if (earlier !== undefined) elsewhere.push({ question: note.cards[0]?.question ?? '', kept: `line ${earlier.line}`, left: `line ${line}`, sameAnswer: earlier.note.cards[0]?.answer === note.cards[0]?.answer })
    return earlier === undefined
  })
  for (const row of own) for (const { id } of [row.note, ...row.note.cards]) taken.set(id, row)
  return [own, elsewhere]
}

function readRows({ id, rows }: DeckRows, plan: TablePlan) {
  const { splitTags, reading, typeOf, makeCards } = plan
  const uses = reading.columns.map(({ use }) => use)
  const shared = { splitTags, tags: reading.tags, markup: reading.markup, uses, makeCards }
  const typed = rows.map((row) => (isCardRow(row) ? null : typeOf(row)))
  const whole = new Set(rows.flatMap((row, at) => (typed[at] === null ? [] : [row.cell('note-id').trim()])))
  const cardRows = rowsOfCards(rows, whole)
  const made: NoteOfRow[] = []
  const rejected: RejectedRow[] = []
  const types = new Map<string, NoteType>()
  const places = uses.flatMap((use) => fieldPlace(use) ?? [])
  let surplus = 0
  rows.forEach((row, at) => {
    const { cell, line } = row
    if (isCardRow(row) && whole.has(cell('note-id').trim())) return
    const type = typed[at] ?? null
    const result = type === null ? (row.width < 2 ? tooFewColumns : rowToCard(row, id, shared)) : rowToNote(row, id, { ...shared, type, cardRows })
    if (result.ok) {
      made.push({ note: result.note, named: cell('card-id').trim() !== '' || cell('guid') !== '', line })
      if (type === null) return
      types.set(type.id, type)
      if (places.some((place) => place >= type.fields.length && cell(fieldUse(place)).trim() !== '')) surplus += 1
    } else rejected.push({ where: `line ${line}`, reason: result.reason, detail: result.detail, excerpt: cutText(row.excerpt, 80) })
  })
  return { made, rejected, types, surplus }
}

function saySurplus(count: number): Problem {
  return { type: 'fields-left-out', detail: `${count === 1 ? 'One row has' : `${count} rows have`} more fields than the note type. What is beyond the last field is left out.` }
}

const tooFewColumns = refuse('too-few-columns', 'It has only one column.')

/** Whether a row is about a card whose note stands in another row: it says which template makes it, and no note type. */
function isCardRow({ cell }: RowCells): boolean {
  return cell('template').trim() !== '' && cell('note-type').trim() === '' && cell('note-type-id').trim() === ''
}

/** All rows that say which template makes their card, by the note they belong to. */
function rowsOfCards(rows: readonly RowCells[], whole: ReadonlySet<string>): ReadonlyMap<string, readonly RowCells[]> {
  const byNote = new Map<string, RowCells[]>()
  for (const row of rows) {
    const note = row.cell('note-id').trim()
    if (row.cell('template').trim() === '' || !whole.has(note)) continue
    const there = byNote.get(note)
    if (there === undefined) byNote.set(note, [row])
    else there.push(row)
  }
  return byNote
}
