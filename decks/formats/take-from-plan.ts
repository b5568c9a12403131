import type { DeckFile } from '../model/deck.ts'
import type { NoteId } from '../model/id.ts'
import type { ImportPlan } from './import-plan.ts'

/** What of a plan the reader takes: the deck's title, and which of the changed notes. New notes are all taken. */
export interface TakenPart {
  readonly title: string
  readonly updates: ReadonlySet<NoteId>
}

/** Makes the deck file that an import writes: the new notes and the changed ones that were ticked. */
export function takeFromPlan(plan: ImportPlan, { title, updates }: TakenPart): DeckFile {
  const taken = plan.updates.filter((update) => updates.has(update.before.id)).map((update) => update.after)
  return { format: 'lectern-deck', version: 1, deck: { ...plan.deck, title }, articles: [...plan.articles], notes: [...plan.adds, ...taken] }
}
