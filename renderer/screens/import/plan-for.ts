import type { NoteUpdate } from '../../../decks/formats/import-plan.ts'
import type { DeckSource } from '../../../decks/formats/open-deck.ts'
import type { OpenedDeck } from '../../../decks/formats/opened-deck.ts'
import { planImport } from '../../../decks/formats/plan-import.ts'
import type { Deck } from '../../../decks/model/deck.ts'
import type { DeckId, NoteId } from '../../../decks/model/id.ts'
import { findCards } from '../../store/find-cards.ts'
import { listDecks } from '../../store/list-decks.ts'
import { listNotes } from '../../store/list-notes.ts'
import type { Store } from '../../store/store.ts'
import { chooseTarget, freeDeckId } from './choose-target.ts'
import type { Planned } from './import-step.ts'

/** Works out what importing an opened file into a deck would do: `target` null for a new deck, left out to let the file decide. */
export async function planFor(store: Store, source: DeckSource, opened: OpenedDeck, target?: DeckId | null): Promise<Planned> {
  const decks = await listDecks(store)
  const rows = await listNotes(store)
  const wanted = target === undefined ? chooseTarget(opened, decks, rows) : target
  const into = decks.find(({ id }) => id === wanted)
  const deck = into === undefined ? newDeck(opened.file.deck, freeDeckId(opened.file.deck.id, decks)) : { id: into.id, title: into.title, subtitle: into.subtitle, origin: into.origin }
  const notes = rows.filter((row) => row.deck === deck.id).map(({ note }) => note)
  const elsewhere = new Set(rows.filter((row) => row.deck !== deck.id).flatMap(({ note }) => [note.id as string, ...note.cards.map(({ id }) => id as string)]))
  const plan = planImport(opened, { deck, notes, elsewhere })
  const ticked = new Set(plan.updates.filter(({ uncited }) => !uncited).map(({ before }) => before.id))
  return { source, opened, decks, target: into?.id ?? null, plan, title: deck.title, ticked, answers: await countAnswers(store, plan.updates) }
}

function newDeck(deck: Deck, id: DeckId): Deck {
  return { ...deck, id, origin: 'import' }
}

/** How often the cards of each changed note were answered. */
async function countAnswers(store: Store, updates: readonly NoteUpdate[]): Promise<ReadonlyMap<NoteId, number>> {
  const views = await findCards(store, updates.flatMap(({ before }) => before.cards.map(({ id }) => id)))
  const answers = new Map<NoteId, number>()
  for (const { note, state } of views) answers.set(note.id, (answers.get(note.id) ?? 0) + state.memory.reps)
  return answers
}
