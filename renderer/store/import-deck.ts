import type { DeckFile } from '../../decks/model/deck.ts'
import type { NoteId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { commit } from './commit.ts'
import { findTakenCard } from './find-taken-card.ts'
import { findNotes } from './note-pages.ts'
import { prepareImport } from './prepare-import.ts'
import type { Imported, Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/**
 * Takes in a deck (from any format, already made a DeckFile) in one step that one undo takes back. `only` names the
 * notes to take; null takes all. `title` replaces the deck's own. Files that it names are not kept: see `importDecks`.
 */
export async function importDeck(store: Store, file: DeckFile, options: { only?: readonly NoteId[] | null; title?: string } = {}): Promise<Result<Imported>> {
  const prepared = await prepareImport({ file, ...options }, takeTurns)
  if (!prepared.ok) return prepared
  const { bytes, notes, deed, file: content } = prepared.value
  return store.inTurn(async () => {
    if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
    const taken = await findTakenCard(store, notes)
    if (taken !== null) return taken
    const there = await findNotes(store.database, notes.map(({ id }) => id))
    const replaced = there.filter((row) => row !== undefined).length
    const kept = await store.shell.call('journal.keepFile', { bytes })
    if (!kept.ok) return kept
    const { hash } = kept.value
    const done = await commit(store, { ...deed, file: hash }, { row: { hash, bytes }, content })
    return done.ok ? ok({ entry: done.value.entry.id, deck: file.deck.id, added: notes.length - replaced, replaced }) : done
  })
}
