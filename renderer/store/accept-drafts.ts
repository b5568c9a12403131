import { z } from 'zod'
import type { DeckId } from '../../decks/model/id.ts'
import { noteSchema, type Note } from '../../decks/model/note.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import { findTakenCard } from './find-taken-card.ts'
import type { Done, Store } from './store.ts'

const notesSchema = z.array(noteSchema).min(1)

/** Puts drafts, at least one, into their deck as the reader wants them: as drafted, or edited under the same ids. One act for undo. */
export async function acceptDrafts(store: Store, deck: DeckId, notes: readonly Note[]): Promise<Result<Done>> {
  const checked = notesSchema.safeParse(notes)
  if (!checked.success) return fail('bad-note', 'This card cannot be kept as it is: a text is missing or too long.', checked.error.issues[0]?.path.join('.') ?? 'notes')
  return store.inTurn(async () => {
    if ((await store.database.decks.get(deck)) === undefined) return fail('no-deck', 'The deck of this article is not there any more.')
    const taken = await findTakenCard(store, checked.data)
    if (taken !== null) return taken
    const ids = checked.data.map(({ id }) => id)
    const done = await commitAll(store, [...checked.data.map((note) => ({ kind: 'note', deck, note }) as const), { kind: 'settle', deck, notes: ids, as: 'accepted' }])
    return done.ok ? ok({ entry: done.value }) : done
  })
}
