import type { DeckFile } from '../model/deck.ts'
import type { Note } from '../model/note.ts'

/** Names in a sentence the first thing in which two decks differ: a card, else the article or the deck itself. Null when they are equal. */
export function findDifference(before: DeckFile, after: DeckFile): string | null {
  const old = new Map(before.notes.map((note) => [note.id, note]))
  for (const note of after.notes) {
    const was = old.get(note.id)
    if (was === undefined) return `new: ${describe(note)}`
    if (JSON.stringify(was) !== JSON.stringify(note)) return `changed: ${describe(note)}`
  }
  const now = new Set(after.notes.map((note) => note.id))
  const gone = before.notes.find((note) => !now.has(note.id))
  if (gone !== undefined) return `gone: ${describe(gone)}`
  const order = after.notes.find((note, index) => before.notes[index]?.id !== note.id)
  if (order !== undefined) return `in another place: ${describe(order)}`
  if (JSON.stringify(before.articles) !== JSON.stringify(after.articles)) return 'changed: the text of the article'
  return JSON.stringify(before) === JSON.stringify(after) ? null : 'changed: the name of the deck'
}

function describe(note: Note): string {
  return note.cards.map((card) => `card ${card.id} "${card.question}" (${card.answer})`).join(', ')
}
