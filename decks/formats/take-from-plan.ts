import type { DeckFile } from '../model/deck.ts'
import type { NoteId } from '../model/id.ts'
import type { ImportPlan } from './import-plan.ts'

/** What of a plan the reader takes: the deck's title, and which of the changed notes. New notes are all taken. */
export interface TakenPart {
  readonly title: string
  readonly updates: ReadonlySet<NoteId>
}

/** What an import writes: the deck as it will be, and the notes of it that are new or changed. */
export interface TakenDeck {
  readonly file: DeckFile
  readonly only: readonly NoteId[]
}

/**
 * Makes what an import writes. The file holds the whole deck in its order, new notes last, since a note's place in
 * the file becomes its place in the deck; `only` says which of them the import brings.
 */
export function takeFromPlan(plan: ImportPlan, { title, updates }: TakenPart): TakenDeck {
  const taken = new Map(plan.updates.filter(({ before }) => updates.has(before.id)).map(({ before, after }) => [before.id, after]))
  const notes = [...plan.mine.map((note) => taken.get(note.id) ?? note), ...plan.adds]
  return { file: { format: 'lectern-deck', version: 1, deck: { ...plan.deck, title }, articles: [...plan.articles], notes }, only: [...taken.keys(), ...plan.adds.map(({ id }) => id)] }
}
