import { hashText } from '../model/hash-text.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import { noteIdSchema } from '../model/id.ts'
import { noteSchema } from '../model/note.ts'
import type { Card } from '../model/card.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'
import { splitList } from './cell-list.ts'
import type { ColumnUse } from './column-names.ts'
import { findBrokenText } from './find-broken-text.ts'
import { nameNote } from './name-note.ts'
import type { MakeCards } from './note-tools.ts'
import { questionKey } from './question-key.ts'
import { describeIssue } from './read-note.ts'
import { fieldsOf } from './row-cells.ts'
import type { RowCells } from './row-cells.ts'
import { tagsOf } from './row-reading.ts'
import type { RowReading } from './row-reading.ts'
import { findLongList, refuse } from './row-to-card.ts'
import type { RowNote } from './row-to-card.ts'
import { textToHtml } from './text-to-html.ts'

/** What a row with fields needs besides: the columns, its note type, how cards are made, and the rows of its cards by note id. */
export interface FieldsReading extends RowReading {
  readonly uses: readonly (ColumnUse | null)[]
  readonly type: NoteType
  readonly makeCards: MakeCards
  readonly cardRows: ReadonlyMap<string, readonly RowCells[]>
}

const mostInField = 100_000

/**
 * Turns a row with fields into a note of a note type and makes its cards. What rows of a table that Lectern wrote say about
 * single cards (their ids, remarks and other right answers) is put on these by their templates.
 */
export function rowToNote(row: RowCells, deck: DeckId, reading: FieldsReading): RowNote {
  const { cell } = row
  const { type } = reading
  const stated = cell('markup').trim().toLowerCase()
  const isText = stated !== 'html' && stated !== 'markdown' && reading.markup === 'text'
  const written = fieldsOf(row, reading.uses, type.fields.length)
  const guid = cell('guid')
  for (const text of [...written, cell('tags'), guid]) {
    const broken = findBrokenText(text)
    if (broken !== null) return refuse('control-characters', `It contains ${broken}. Take it out and import again.`)
  }
  const fields = isText ? written.map(textToHtml) : [...written]
  const tags = tagsOf(cell('tags'), reading)
  const long = fields.findIndex((field) => field.length > mostInField)
  if (long !== -1) return refuse('too-long', `Its field “${type.fields[long]?.name ?? ''}” is longer than 100,000 characters.`)
  const list = findLongList([], tags)
  if (list !== null) return refuse('too-long', list)
  if (fields.every((field) => field.trim() === '')) return refuse('no-question', 'All its fields are empty.')
  const named = cell('note-id').trim()
  if (named === '' && (fields[0] ?? '').trim() === '' && type.kind !== 'occlusion') return refuse('no-question', `Its first field, “${type.fields[0]?.name ?? ''}”, is empty.`)
  const id = (named || (guid === '' ? hashText(deck, type.id, questionKey(fields[0] ?? '')) : nameNote(guid))) as NoteId
  if (!noteIdSchema.safeParse(id).success) return refuse('bad-id', 'Its note id is not one that Lectern writes. Empty that cell to import it as a new note.')
  const content: NoteContent = { type: type.id, markup: stated === 'markdown' ? 'markdown' : 'html', fields }
  const made = reading.makeCards(type, content, id)
  if (made.length === 0) return refuse('no-question', `The note type “${type.name}” makes no card of it.`)
  const own = cell('template').trim() !== '' && named !== ''
  const cards = own ? putRowsOnCards(made, reading.cardRows.get(named) ?? []) : putRowOnFirst(made, row, reading)
  const note = noteSchema.safeParse({ id, family: 'other', frame: null, status: 'stated', citations: [], tags, tier: 1, content, ...(guid === '' ? {} : { guid }), cards })
  if (note.success) return { ok: true, note: note.data }
  const { reason, detail } = describeIssue(note.error.issues[0], 'note')
  return refuse(reason, detail)
}

/** Puts a remark and other right answers on the first card of a row that someone else wrote, when no field has the remark. */
function putRowOnFirst(cards: readonly Card[], { cell, has }: RowCells, { uses, type }: FieldsReading): readonly Card[] {
  const inField = type.fields.length > 2 && !uses.some((use) => use?.startsWith('field-'))
  const remark = inField || !has('remark') ? '' : cell('remark')
  const accepts = has('accepts') ? splitList(cell('accepts'), ';|') : []
  if (remark === '' && accepts.length === 0) return cards
  return cards.map((card, at) => (at === 0 ? { ...card, remark: remark || card.remark, accepts: [...card.accepts, ...accepts] } : card))
}

function putRowsOnCards(cards: readonly Card[], rows: readonly RowCells[]): readonly Card[] {
  const rowOf = new Map(rows.map((row) => [Number(row.cell('template').trim()) - 1, row]))
  return cards.map((card) => {
    const row = rowOf.get(card.template ?? 0)
    if (row === undefined) return card
    return {
      ...card,
      id: (row.cell('card-id').trim() || card.id) as Card['id'],
      remark: row.has('remark') ? row.cell('remark') || null : card.remark,
      accepts: row.has('accepts') ? [...splitList(row.cell('accepts'), ';|')] : card.accepts,
    }
  })
}
