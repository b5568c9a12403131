import type { DeckId, NoteId } from '../../decks/model/id.ts'
import { noteSchema, type Note } from '../../decks/model/note.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import { findTakenCard } from './find-taken-card.ts'
import type { Done, Store } from './store.ts'

/** Makes one card of several drafts, as one act: `keep` goes into the deck as it is given, the others in `drop` are turned down. */
export async function mergeDrafts(store: Store, deck: DeckId, keep: Note, drop: readonly NoteId[]): Promise<Result<Done>> {
  const checked = noteSchema.safeParse(keep)
  if (!checked.success) return fail('bad-note', 'This card cannot be kept as it is: a text is missing or too long.', checked.error.issues[0]?.path.join('.') ?? 'note')
  const others = [...new Set(drop)].filter((id) => id !== keep.id)
  if (others.length === 0) return fail('nothing-to-merge', 'Choose at least two drafts to merge.')
  return store.inTurn(async () => {
    if ((await store.database.decks.get(deck)) === undefined) return fail('no-deck', 'The deck of this article is not there any more.')
    const taken = await findTakenCard(store, [checked.data], others)
    if (taken !== null) return taken
    const done = await commitAll(store, [
      // First, so that a card which the kept note takes over from another is free.
      { kind: 'settle', deck, notes: others, as: 'rejected' },
      { kind: 'note', deck, note: checked.data },
      { kind: 'settle', deck, notes: [checked.data.id], as: 'accepted' },
    ])
    return done.ok ? ok({ entry: done.value }) : done
  })
}
