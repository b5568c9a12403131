import type { ImportPlan, NoteUpdate } from '../../../decks/formats/import-plan.ts'
import type { NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { TakenCount } from './import-step.ts'
import { listChanges } from './list-changes.ts'

/** How many cards these notes have. */
export function countCards(notes: readonly Note[]): number {
  return notes.reduce((sum, note) => sum + note.cards.length, 0)
}

/** How many cards these updates change. */
export function countUpdates(updates: readonly NoteUpdate[]): number {
  return updates.reduce((sum, { before, after }) => sum + listChanges(before, after).length, 0)
}

/** How many cards of a plan are taken when these notes are ticked. */
export function countTaken(plan: ImportPlan, ticked: ReadonlySet<NoteId>): TakenCount {
  return { added: countCards(plan.adds), updated: countUpdates(plan.updates.filter(({ before }) => ticked.has(before.id))) }
}
