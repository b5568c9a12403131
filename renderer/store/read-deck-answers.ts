import type { DeckId } from '../../decks/model/id.ts'
import { readNotes } from './note-pages.ts'
import type { Store } from './store.ts'

/** Answers of one deck that are read at most. */
const most = 2000
const known = new WeakMap<Store, Map<DeckId, Promise<readonly string[]>>>()

/** The answers of a deck's first cards, each once: what a name that was typed could also mean. Read once for as long as the store is open; a later edit is not seen, which does no harm here. */
export function readDeckAnswers(store: Store, deck: DeckId): Promise<readonly string[]> {
  const decks = known.get(store) ?? new Map<DeckId, Promise<readonly string[]>>()
  known.set(store, decks)
  const answers = decks.get(deck) ?? readAnswers(store, deck)
  decks.set(deck, answers)
  return answers
}

async function readAnswers(store: Store, deck: DeckId): Promise<readonly string[]> {
  const notes = (await readNotes(store.database, deck)).slice(0, most)
  const answers = notes.flatMap(({ note }) => note.cards.map(({ answer }) => answer)).filter((answer) => answer.length <= 200)
  return [...new Set(answers)].slice(0, most)
}
