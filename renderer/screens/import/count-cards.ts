import type { CollectionPlan } from '../../../decks/formats/collection-plan.ts'
import type { ImportPlan, NoteUpdate } from '../../../decks/formats/import-plan.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { Taken, TakenCount } from './import-step.ts'
import { listChanges } from './list-changes.ts'

/** How many cards these notes have. */
export function countCards(notes: readonly Note[]): number {
  return notes.reduce((sum, note) => sum + note.cards.length, 0)
}

/** How many cards these updates change. */
export function countUpdates(updates: readonly NoteUpdate[]): number {
  return updates.reduce((sum, { before, after }) => sum + listChanges(before, after).length, 0)
}

/** The decks of a plan that are taken. */
export function takenDecks({ decks }: CollectionPlan, { without }: Taken): readonly ImportPlan[] {
  return decks.filter(({ deck }) => !without.has(deck.id))
}

/** How many cards of a plan are taken. */
export function countTaken(plan: CollectionPlan, taken: Taken): TakenCount {
  const decks = takenDecks(plan, taken)
  const progress = new Set(taken.history ? plan.progress : [])
  return {
    added: decks.reduce((sum, { adds }) => sum + countCards(adds), 0),
    updated: decks.reduce((sum, { updates }) => sum + countUpdates(updates.filter(({ before }) => taken.ticked.has(before.id))), 0),
    progress: progress.size === 0 ? 0 : decks.reduce((sum, { same }) => sum + countCards(same.filter(({ id }) => progress.has(id))), 0),
  }
}
