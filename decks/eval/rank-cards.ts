import type { Note } from '../model/note.ts'
import type { JudgedCard } from './gold.ts'

/** The cards of notes, the best first: by tier, then by confidence, then in the order of the text. */
export function rankCards(notes: readonly Note[]): JudgedCard[] {
  const cards = notes.flatMap((note) => note.cards.map((card): JudgedCard => ({ card, note })))
  return cards.toSorted((a, b) => scoreOf(b.note) - scoreOf(a.note))
}

/** The rank of a note from 0 to 1: its confidence; a note without one (made by hand) counts as sure. */
export function scoreOf(note: Note): number {
  return note.confidence ?? 1
}
