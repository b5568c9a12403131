import type { DeckId, NoteId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import { splitNames } from './split-names.ts'
import type { Done, Store } from './store.ts'

/** Moves notes, at least one, to the end of a deck; one act for undo. Their cards keep everything. */
export async function moveNotes(store: Store, notes: readonly NoteId[], deck: DeckId): Promise<Result<Done>> {
  return store.inTurn(async () => {
    if ((await store.database.decks.get(deck)) === undefined) return fail('no-deck', 'This deck is not there any more. Nothing was moved.')
    const done = await commitAll(store, splitNames([...new Set(notes)]).map((some) => ({ kind: 'move', notes: some, deck })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
