import type { CardId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import type { Deed } from './commit.ts'
import { findMemories } from './memory-rows.ts'
import { findNotes } from './note-pages.ts'
import { splitNames } from './split-names.ts'
import type { Done, Store } from './store.ts'

/** Takes cards out of their notes, and removes notes that are left without any; one act for undo. Their answers stay in the journal. */
export async function removeCards(store: Store, cards: readonly CardId[]): Promise<Result<Done>> {
  const gone = new Set(cards)
  return store.inTurn(async () => {
    const rows = await findMemories(store.database, [...gone])
    const ids = new Set(rows.flatMap((row) => row?.note ?? []))
    const notes = (await findNotes(store.database, [...ids])).filter((row) => row !== undefined)
    const left = notes.map((row) => ({ ...row, cards: row.note.cards.filter(({ id }) => !gone.has(id)) }))
    const written = left.flatMap(({ deck, note, cards }): Deed[] => (cards.length === 0 || cards.length === note.cards.length ? [] : [{ kind: 'note', deck, note: { ...note, cards } }]))
    const removed = splitNames(left.flatMap(({ id, cards }) => (cards.length === 0 ? [id] : []))).map((some): Deed => ({ kind: 'remove', deck: null, notes: some }))
    const deeds = [...written, ...removed]
    if (deeds.length === 0) return fail('no-card', 'These cards are not in your collection any more.')
    const done = await commitAll(store, deeds)
    return done.ok ? ok({ entry: done.value }) : done
  })
}
