import type { DeckId } from '../../decks/model/id.ts'
import { noteSchema, type Note } from '../../decks/model/note.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import { findTakenCard } from './find-taken-card.ts'
import type { Done, Store } from './store.ts'

/** Writes a note by hand into a deck, or replaces the note of that id. */
export async function editNote(store: Store, deck: DeckId, note: Note): Promise<Result<Done>> {
  const checked = noteSchema.safeParse(note)
  if (!checked.success) return fail('bad-note', 'This card cannot be kept as it is: a text is missing or too long.', checked.error.issues[0]?.path.join('.') ?? 'note')
  return store.inTurn(async () => {
    if ((await store.database.decks.get(deck)) === undefined) return fail('no-deck', 'The deck of this card is not there any more.')
    const taken = await findTakenCard(store, [checked.data])
    if (taken !== null) return taken
    const done = await commit(store, { kind: 'note', deck, note: checked.data })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
