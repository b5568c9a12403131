import type { SettleEntry } from '../../decks/model/entry.ts'
import type { DeckId, NoteId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import { findRows } from './many-rows.ts'
import type { Done, Store } from './store.ts'

/** Writes one decision on drafts of a deck, with its reason when there is one; `no-draft` when none of them is there. */
export async function settleDrafts(store: Store, deck: DeckId, notes: readonly NoteId[], as: SettleEntry['as'], why?: string): Promise<Result<Done>> {
  return store.inTurn(async () => {
    const found = (await findRows(store.database.drafts, [...new Set(notes)])).flatMap((row) => (row?.deck === deck ? [row.id] : []))
    if (found.length === 0) return fail('no-draft', 'This draft is not there any more.')
    const done = await commit(store, { kind: 'settle', deck, notes: found, as, ...(why === undefined ? {} : { why }) })
    return done.ok ? ok({ entry: done.value.entry.id }) : done
  })
}
