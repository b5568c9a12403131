import { ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { Done, Store } from './store.ts'
import { writeNotes, type NoteInDeck } from './write-notes.ts'

/** Writes many notes, at least one, over those of their ids or as new ones; one act for undo. Nothing is written when one of them cannot be. */
export async function replaceNotes(store: Store, notes: readonly NoteInDeck[]): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const deeds = await writeNotes(store, notes)
    if (!deeds.ok) return deeds
    const done = await commitAll(store, deeds.value)
    return done.ok ? ok({ entry: done.value }) : done
  })
}
