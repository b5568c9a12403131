import type { DeckFile } from '../../decks/model/deck.ts'
import type { NoteId } from '../../decks/model/id.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import { findTakenCard } from './find-taken-card.ts'
import { findRows } from './many-rows.ts'
import { checkDeckFile } from './parse-deck-file.ts'
import type { Imported, Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** More chosen notes than this are not named in the entry: only they are kept, and all of them taken. */
const mostNamed = 10_000

/**
 * Takes in a deck (from any format, already made a DeckFile) in one step that one undo takes back. `only` names the
 * notes to take; null takes all. `title` replaces the deck's own.
 */
export async function importDeck(store: Store, file: DeckFile, options: { only?: readonly NoteId[] | null; title?: string } = {}): Promise<Result<Imported>> {
  const checked = await checkDeckFile(file, takeTurns)
  if (!checked.ok) return fail('not-a-deck', 'This deck cannot be kept as it is. Nothing was changed.', checked.problem.where ?? 'deck')
  const only = options.only === undefined || options.only === null ? null : new Set(options.only)
  const notes = file.notes.filter(({ id }) => only === null || only.has(id))
  if (new Set(notes.map(({ id }) => id)).size < notes.length) return fail('note-twice', 'A note is in this deck twice. Nothing was changed.')
  return store.inTurn(async () => {
    const taken = await findTakenCard(store, notes)
    if (taken !== null) return taken
    const there = await findRows(store.database.notes, notes.map(({ id }) => id))
    const replaced = there.filter((row) => row !== undefined).length
    const all = notes.length === file.notes.length
    const named = only !== null && !all && only.size <= mostNamed
    const deck = all || named ? checked.value : { ...checked.value, notes }
    const bytes = new TextEncoder().encode(JSON.stringify(deck))
    const kept = await store.shell.call('journal.keepFile', { bytes })
    if (!kept.ok) return kept
    const { hash } = kept.value
    const deed = { kind: 'import', file: hash, deck: file.deck.id, title: options.title?.trim() || file.deck.title, only: named ? notes.map(({ id }) => id) : null } as const
    const done = await commit(store, deed, { row: { hash, bytes }, content: deck })
    return done.ok ? ok({ entry: done.value.entry.id, deck: file.deck.id, added: notes.length - replaced, replaced }) : done
  })
}
