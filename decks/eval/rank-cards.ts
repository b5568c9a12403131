import type { Note } from '../model/note.ts'
import type { JudgedCard } from './gold.ts'

/** The cards of notes, the best first; equals in the order of the text. */
export function rankCards(notes: readonly Note[]): JudgedCard[] {
  const cards = notes.flatMap((note) => note.cards.map((card): JudgedCard => ({ card, note })))
  return cards.toSorted((a, b) => scoreOf(b.note) - scoreOf(a.note))
}

/** Being right counts more than being wanted. */
const weightOfConfidence = 1.5

/** The rank of a note from 0 to 1: how likely it is right times how likely a person would ask for it; a note made by hand counts as sure. */
export function scoreOf({ confidence = 1, importance = 1 }: Note): number {
  return confidence ** weightOfConfidence * importance
}
