import { tagEntrySchema } from '../../decks/model/entry.ts'
import type { NoteId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import { splitNames } from './split-names.ts'
import type { Done, Store } from './store.ts'

const tagsSchema = tagEntrySchema.pick({ add: true, remove: true })

/** Takes tags off notes, at least one, and puts others on; one act for undo. */
export async function tagNotes(store: Store, notes: readonly NoteId[], change: { readonly add?: readonly string[]; readonly remove?: readonly string[] }): Promise<Result<Done>> {
  const tags = tagsSchema.safeParse({ add: [...(change.add ?? [])], remove: [...(change.remove ?? [])] })
  if (!tags.success) return fail('bad-tag', 'A tag has 1 to 100 letters, and a note at most 100 tags. Nothing was changed.')
  return store.inTurn(async () => {
    const done = await commitAll(store, splitNames([...new Set(notes)]).map((some) => ({ kind: 'tag', notes: some, ...tags.data })))
    return done.ok ? ok({ entry: done.value }) : done
  })
}
