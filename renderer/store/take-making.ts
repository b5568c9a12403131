import type { DeckId } from '../../decks/model/id.ts'
import type { Making } from '../../decks/model/making.ts'
import type { Note } from '../../decks/model/note.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commitAll } from './commit-all.ts'
import { commitEntry } from './commit.ts'
import { countDrafts } from './count-drafts.ts'
import { countNotes } from './note-pages.ts'
import { checkMaking } from './parse-making.ts'
import type { MakingTaken, Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/**
 * Takes in an article with its drafts, in one step that one undo takes back. `into` is the deck of an earlier making of
 * the same article (`findEarlierMaking`); null or left out makes the deck that the making names. What the reader decided
 * on a draft that comes again still holds, see [Note: the same draft]. `reworded` are notes of the deck, under their
 * ids, that take the words of the new making; they are part of the same act.
 */
export async function takeMaking(store: Store, making: Making, { into = null, reworded = [] }: { into?: DeckId | null; reworded?: readonly Note[] } = {}): Promise<Result<MakingTaken>> {
  const checked = await checkMaking(making, takeTurns)
  if (!checked.ok) return fail('not-a-making', 'This article cannot be kept as it is. Nothing was changed.', checked.problem.where ?? 'making')
  const ids = making.notes.map(({ id }) => id)
  if (new Set(ids).size < ids.length) return fail('note-twice', 'A card is in this article twice. Nothing was changed.')
  return store.inTurn(async () => {
    const deck = into ?? making.deck.id
    const known = await store.database.decks.get(deck)
    if (into !== null && known === undefined) return fail('no-deck', 'The deck of this article is not there any more.')
    const notes = await countNotes(store.database)
    const bytes = new TextEncoder().encode(JSON.stringify(checked.value))
    const kept = await store.shell.call('journal.keepFile', { bytes })
    if (!kept.ok) return kept
    const { hash } = kept.value
    const stamp = store.makeStamp()
    const group = reworded.length === 0 ? {} : { group: stamp.id }
    const done = await commitEntry(store, { ...stamp, device: store.device, ...group, kind: 'make', file: hash, deck, title: known?.deck.title ?? making.deck.title }, { row: { hash, bytes }, content: checked.value })
    if (!done.ok) return done
    const words = reworded.length === 0 ? null : await commitAll(store, reworded.map((note) => ({ kind: 'note', deck, note })), stamp.id, stamp.id)
    if (words?.ok === false) return words
    const joined = (await countNotes(store.database)) - notes
    return ok({ entry: done.value.entry.id, deck, joined, ...(await countDrafts(store, deck)) })
  })
}
