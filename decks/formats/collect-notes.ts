import type { Card } from '../model/card.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { Duplicate } from './opened-deck.ts'
import { questionKey } from './question-key.ts'

/** A note that a row gave, with the cards that this row gave, and whether the row named an id of it. */
export interface NoteOfRow {
  readonly note: Note
  readonly named: boolean
  readonly line: number
}

const mostCardsOfNote = 100

/** The notes of a table, what was left out as a duplicate, and the rows whose note was full. */
export interface CollectedNotes {
  readonly notes: readonly Note[]
  readonly duplicates: readonly Duplicate[]
  readonly tooMany: readonly NoteOfRow[]
}

/**
 * Gathers notes in order of appearance; plain cards of one note id become siblings. A row whose card came before is a
 * duplicate, and so is a row without ids that asks what another asked before, or has its first field.
 */
export function collectNotes(rows: readonly NoteOfRow[]): CollectedNotes {
  const duplicates: Duplicate[] = []
  const tooMany: NoteOfRow[] = []
  const notes = new Map<NoteId, { readonly note: Note; readonly cards: Card[] }>()
  const rowsById = new Map<CardId, NoteOfRow>()
  const rowsByKey = new Map<string, NoteOfRow>()
  for (const row of rows) {
    const { note, line } = row
    const key = keyOf(note)
    const known = notes.get(note.id)
    const earlier = note.cards.map(({ id }) => rowsById.get(id)).find((one) => one !== undefined) ?? (row.named ? undefined : rowsByKey.get(key))
    if (earlier !== undefined) {
      duplicates.push({ question: note.cards[0]?.question ?? '', kept: `line ${earlier.line}`, left: `line ${line}`, sameAnswer: saysTheSame(earlier.note, note) })
      continue
    }
    if (known !== undefined && (known.cards.length >= mostCardsOfNote || known.note.content !== undefined || note.content !== undefined)) {
      tooMany.push(row)
      continue
    }
    for (const { id } of note.cards) rowsById.set(id, row)
    rowsByKey.set(key, row)
    if (known === undefined) notes.set(note.id, { note, cards: [...note.cards] })
    else known.cards.push(...note.cards)
  }
  return { notes: Array.from(notes.values(), ({ note, cards }) => ({ ...note, cards })), duplicates, tooMany }
}

function keyOf({ content, cards }: Note): string {
  return content === undefined ? questionKey(cards[0]?.question ?? '') : `${content.type}\0${questionKey(content.fields[0] ?? '')}`
}

function saysTheSame(one: Note, other: Note): boolean {
  if (one.content === undefined) return one.cards[0]?.answer.trim() === other.cards[0]?.answer.trim()
  return one.content.fields.map((field) => field.trim()).join('\0') === other.content?.fields.map((field) => field.trim()).join('\0')
}
