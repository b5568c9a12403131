import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId } from '../model/id.ts'
import { noteSchema } from '../model/note.ts'
import type { Note } from '../model/note.ts'
import { findBrokenText } from './find-broken-text.ts'
import { nameNote } from './name-note.ts'
import type { RejectReason } from './opened-deck.ts'
import { questionKey } from './question-key.ts'
import { splitList } from './cell-list.ts'
import type { RowCells } from './row-cells.ts'
import { tagsOf } from './row-reading.ts'
import type { RowReading } from './row-reading.ts'

/** A row as a note with the cards that it gives; or why it is none. */
export type RowNote = { readonly ok: true; readonly note: Note } | { readonly ok: false; readonly reason: RejectReason; readonly detail: string }

/**
 * Turns a row into a note of one plain card. Cells are plain text and stay as they are, HTML and all. Without ids of its
 * own a row is named by its deck and its question, so that the same file names the same cards every time.
 */
export function rowToCard({ cell }: RowCells, deck: DeckId, reading: RowReading): RowNote {
  const question = cell('question')
  const answer = cell('answer')
  if (question.trim() === '') return refuse('no-question', 'It has no question.')
  if (answer.trim() === '') return refuse('no-answer', 'It has no answer.')
  const guid = cell('guid')
  for (const use of ['question', 'answer', 'remark', 'accepts', 'tags', 'guid'] as const) {
    const broken = findBrokenText(cell(use))
    if (broken !== null) return refuse('control-characters', `Its ${use} contains ${broken}. Take it out and import again.`)
  }
  const accepts = splitList(cell('accepts'), ';|')
  const tags = tagsOf(cell('tags'), reading)
  const long = findLongText(cell) ?? findLongList(accepts, tags)
  if (long !== null) return refuse('too-long', long)
  const key = questionKey(question)
  const cardId = cell('card-id').trim()
  const id = cell('note-id').trim() || (guid === '' ? hashText(deck, cardId || key) : nameNote(guid))
  const card: Card = {
    id: (cardId || (guid === '' ? hashText(deck, key, 'card') : hashText(id, 'card'))) as Card['id'],
    kind: cell('kind').trim().toLowerCase() === 'cloze' ? 'cloze' : 'question',
    question,
    answer,
    remark: cell('remark') || null,
    accepts: [...accepts],
    answerType: null,
  }
  const note = noteSchema.safeParse({ id, family: 'other', frame: null, status: 'stated', citations: [], tags, tier: 1, ...(guid === '' ? {} : { guid }), cards: [card] })
  if (!note.success) return refuse('bad-id', 'Its note id or card id is not one that Lectern writes. Empty those two cells to import it as a new card.')
  return { ok: true, note: note.data }
}

/** Refuses a row. */
export function refuse(reason: RejectReason, detail: string): RowNote {
  return { ok: false, reason, detail }
}

function findLongText(cell: RowCells['cell']): string | null {
  for (const use of ['question', 'answer'] as const) if (cell(use).length > 20_000) return `Its ${use} is longer than 20,000 characters.`
  if (cell('remark').length > 2000) return 'Its remark is longer than 2,000 characters.'
  if (cell('guid').length > 200) return 'Its guid is longer than 200 characters.'
  return null
}

/** Says which other right answer or tag is more than a note can hold, or null. */
export function findLongList(accepts: readonly string[], tags: readonly string[]): string | null {
  if (accepts.length > 50) return 'It has more than 50 other right answers.'
  if (accepts.some((one) => one.length > 1000)) return 'One of its other right answers is longer than 1,000 characters.'
  if (tags.length > 100) return 'It has more than 100 tags.'
  if (tags.some((one) => one.length > 100)) return 'One of its tags is longer than 100 characters.'
  return null
}
