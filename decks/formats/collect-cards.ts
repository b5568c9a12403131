import type { Card } from '../model/card.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'
import type { Duplicate } from './opened-deck.ts'
import { questionKey } from './question-key.ts'

/** A card that a row gave, the note it belongs to (with only this card), and whether the row named its id. */
export interface CardOfRow {
  readonly note: Note
  readonly card: Card
  readonly named: boolean
  readonly line: number
}

const mostCardsOfNote = 100

/** The notes of a table, what was left out as a duplicate, and the rows whose note was full. */
export interface CollectedCards {
  readonly notes: readonly Note[]
  readonly duplicates: readonly Duplicate[]
  readonly tooMany: readonly CardOfRow[]
}

/**
 * Gathers cards into notes in order of appearance; cards of one note id become siblings. A card whose id came
 * before is a duplicate, and so is a row without ids whose question came before.
 */
export function collectCards(rows: readonly CardOfRow[]): CollectedCards {
  const duplicates: Duplicate[] = []
  const tooMany: CardOfRow[] = []
  const notes = new Map<NoteId, { readonly note: Note; readonly cards: Card[] }>()
  const rowsById = new Map<CardId, CardOfRow>()
  const rowsByQuestion = new Map<string, CardOfRow>()
  for (const row of rows) {
    const { note, card, line } = row
    const key = questionKey(card.question)
    const earlier = rowsById.get(card.id) ?? (row.named ? undefined : rowsByQuestion.get(key))
    if (earlier !== undefined) {
      duplicates.push({ question: card.question, kept: `line ${earlier.line}`, left: `line ${line}`, sameAnswer: earlier.card.answer.trim() === card.answer.trim() })
      continue
    }
    const known = notes.get(note.id)
    if (known !== undefined && known.cards.length === mostCardsOfNote) {
      tooMany.push(row)
      continue
    }
    rowsById.set(card.id, row)
    rowsByQuestion.set(key, row)
    if (known === undefined) notes.set(note.id, { note, cards: [card] })
    else known.cards.push(card)
  }
  return { notes: Array.from(notes.values(), ({ note, cards }) => ({ ...note, cards })), duplicates, tooMany }
}
