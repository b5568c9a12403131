import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId } from '../model/id.ts'
import { noteSchema } from '../model/note.ts'
import type { Note } from '../model/note.ts'
import { findBrokenText } from './find-broken-text.ts'
import type { RejectReason } from './opened-deck.ts'
import { questionKey } from './question-key.ts'
import { splitList } from './cell-list.ts'
import type { ColumnUse } from './column-names.ts'

/** A row as a card, with what its note needs; or why it is none. */
export type RowCard = { readonly ok: true; readonly note: Note; readonly card: Card } | { readonly ok: false; readonly reason: RejectReason; readonly detail: string }

/**
 * Turns a row into a card and a note that holds only it. Cells are plain text and stay as they are, HTML and all.
 * Without ids of its own a row is named by its deck and its question, so that the same file names the same cards
 * every time.
 */
export function rowToCard(cellOf: (use: ColumnUse) => string, deck: DeckId): RowCard {
  const question = cellOf('question')
  const answer = cellOf('answer')
  if (question.trim() === '') return refuse('no-question', 'It has no question.')
  if (answer.trim() === '') return refuse('no-answer', 'It has no answer.')
  for (const use of ['question', 'answer', 'remark', 'accepts', 'tags'] as const) {
    const broken = findBrokenText(cellOf(use))
    if (broken !== null) return refuse('control-characters', `Its ${use} contains ${broken}. Take it out and import again.`)
  }
  const accepts = splitList(cellOf('accepts'), ';|')
  const tags = splitList(cellOf('tags'), ';,')
  const long = findTooLong(cellOf, accepts, tags)
  if (long !== null) return refuse('too-long', long)
  const key = questionKey(question)
  const cardId = cellOf('card-id').trim()
  const noteId = cellOf('note-id').trim()
  const card = {
    id: cardId || hashText(deck, key, 'card'),
    kind: cellOf('kind').trim().toLowerCase() === 'cloze' ? 'cloze' : 'question',
    question,
    answer,
    remark: cellOf('remark') || null,
    accepts,
    answerType: null,
  }
  const id = noteId || hashText(deck, cardId || key)
  const note = noteSchema.safeParse({ id, family: 'other', frame: null, status: 'stated', citations: [], tags, tier: 1, cards: [card] })
  if (!note.success) return refuse('bad-id', 'Its note id or card id is not one that Lectern writes. Empty those two cells to import it as a new card.')
  const [made] = note.data.cards
  return made === undefined ? refuse('not-a-note', 'It cannot be read.') : { ok: true, note: note.data, card: made }
}

function refuse(reason: RejectReason, detail: string): RowCard {
  return { ok: false, reason, detail }
}

function findTooLong(cellOf: (use: ColumnUse) => string, accepts: readonly string[], tags: readonly string[]): string | null {
  for (const use of ['question', 'answer'] as const) if (cellOf(use).length > 20_000) return `Its ${use} is longer than 20,000 characters.`
  if (cellOf('remark').length > 2000) return 'Its remark is longer than 2,000 characters.'
  if (accepts.length > 50) return 'It has more than 50 other right answers.'
  if (accepts.some((one) => one.length > 1000)) return 'One of its other right answers is longer than 1,000 characters.'
  if (tags.length > 100) return 'It has more than 100 tags.'
  if (tags.some((one) => one.length > 100)) return 'One of its tags is longer than 100 characters.'
  return null
}
