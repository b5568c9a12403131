import type { DeckId } from '../../decks/model/id.ts'
import { noteSchema, type Note } from '../../decks/model/note.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import type { Deed } from './commit.ts'
import { findTakenCard } from './find-taken-card.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** A note and the deck it is written into. */
export interface NoteInDeck {
  readonly deck: DeckId
  readonly note: Note
}

/** So many notes are checked between two chances for the page. */
const part = 500

/** The deeds that write notes into their decks, or what is in their way. Only within `store.inTurn`. */
export async function writeNotes(store: Store, notes: readonly NoteInDeck[]): Promise<Result<Deed[]>> {
  const decks = new Set((await store.database.decks.toCollection().primaryKeys()))
  const deeds: Deed[] = []
  for (let at = 0; at < notes.length; at += part) {
    for (const { deck, note } of notes.slice(at, at + part)) {
      if (!decks.has(deck)) return fail('no-deck', 'The deck of a card is not there any more. Nothing was changed.')
      const checked = noteSchema.safeParse(note)
      if (!checked.success) return fail('bad-note', 'A card cannot be kept as it is: a text is missing or too long. Nothing was changed.', `${note.id} ${checked.error.issues[0]?.path.join('.') ?? 'note'}`)
      deeds.push({ kind: 'note', deck, note: checked.data })
    }
    await takeTurns()
  }
  if (new Set(notes.map(({ note }) => note.id)).size < notes.length) return fail('note-twice', 'A note is to be written twice. Nothing was changed.')
  const taken = await findTakenCard(store, notes.map(({ note }) => note))
  return taken ?? ok(deeds)
}
