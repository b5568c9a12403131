import type { Card } from '../../decks/model/card.ts'
import type { NoteContent, NoteType } from '../../decks/model/note-type.ts'
import type { Note } from '../../decks/model/note.ts'
import { listEmptyCards, noteToCards } from '../../decks/template/note-to-cards.ts'
import { escapeSigns } from './change-kind.ts'

/** How a note gets from one note type to another. */
export interface Remaking {
  readonly to: NoteType
  /** For each field of the new type, which of the note's fields it is, from 0; null for an empty one. */
  readonly fields: readonly (number | null)[]
  /** For each template of the new type, which of the old it was; null for a new one. Gaps keep their numbers. */
  readonly templates: readonly (number | null)[]
}

/** What becomes of notes: the notes that change, and how many cards are made and taken away. */
export interface Remade {
  readonly note: Note
  readonly added: number
  readonly gone: number
}

/** The texts of a note, as fields: those of its note type, or question, answer and what is said below of a plain card. */
export function listNoteTexts({ content, cards }: Note): readonly string[] {
  const [card] = cards
  return content?.fields ?? [card?.question ?? '', card?.answer ?? '', card?.remark ?? ''].map(escapeSigns)
}

/** A note as one of another note type, or of the same with other fields and templates. Its cards keep their ids, and so all that is known of them, as long as their template stays. */
export function remakeNote(note: Note, { to, fields, templates }: Remaking): Remade {
  const texts = listNoteTexts(note)
  const media = note.content?.media
  const content: NoteContent = { type: to.id, markup: note.content?.markup ?? 'markdown', fields: fields.map((from) => (from === null ? '' : (texts[from] ?? ''))), ...(media === undefined ? {} : { media }) }
  const before = note.cards.flatMap((card) => moveCard(card, to, templates))
  const made = noteToCards(to, content, note.id, before)
  const taken = new Set(listEmptyCards(to, content, made).map(({ id }) => id))
  // What asked nothing before stays, as imports bring such cards; what asks nothing because of this goes.
  const rest = made.filter((card) => !taken.has(card.id))
  const cards = rest.length > 0 ? rest : made.slice(0, 1)
  const known = new Set(note.cards.map(({ id }) => id))
  const left = new Set(cards.map(({ id }) => id))
  return { note: { ...note, content, cards }, added: cards.filter(({ id }) => !known.has(id)).length, gone: note.cards.filter(({ id }) => !left.has(id)).length }
}

function moveCard(card: Card, to: NoteType, templates: readonly (number | null)[]): Card[] {
  if (to.kind !== 'standard') return [card]
  const place = templates.indexOf(card.template ?? 0)
  return place < 0 ? [] : [{ ...card, template: place }]
}

/** The change from one note type to another: fields by their names, then by their places; templates by their places. */
export function proposeRemaking(from: Pick<NoteType, 'fields' | 'templates'>, to: NoteType): Remaking {
  const taken = new Set<number>()
  const named = to.fields.map(({ name }) => {
    const place = from.fields.findIndex((field) => field.name.toLowerCase() === name.toLowerCase())
    if (place >= 0) taken.add(place)
    return place >= 0 ? place : null
  })
  const fields = named.map((place, index) => {
    if (place !== null || taken.has(index) || index >= from.fields.length) return place
    taken.add(index)
    return index
  })
  return { to, fields, templates: to.templates.map((_template, place) => (place < Math.max(1, from.templates.length) ? place : null)) }
}
