import { ok, type Result } from '../../decks/result.ts'
import type { LecternDatabase } from './database.ts'
import { listDeckFiles, listMediaUse } from './list-media-use.ts'
import { readKeptDeck } from './read-kept-file.ts'
import type { Store } from './store.ts'

/**
 * Removes files for good, but only those that no note, no note type, no entry that can be taken back or brought again, and
 * no deck needs. Gives how many are gone and how many stayed.
 */
export async function removeMedia(store: Store, hashes: readonly string[]): Promise<Result<{ readonly removed: number; readonly stayed: number }>> {
  return store.inTurn(async () => {
    if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
    const uses = await listMediaUse(store)
    if (!uses.ok) return uses
    const needed = await listNeeded(store.database)
    for (const { hash, notes, types } of uses.value) if (notes.length > 0 || types) needed.add(hash)
    const wanted = new Set(hashes)
    const gone = [...wanted].filter((hash) => !needed.has(hash))
    const removed = await store.shell.call('journal.removeFiles', { hashes: gone })
    return removed.ok ? ok({ removed: removed.value.removed, stayed: wanted.size - gone.length }) : removed
  })
}

/** What any entry names, live or taken back: undo and redo bring back what they held. */
async function listNeeded(database: LecternDatabase): Promise<Set<string>> {
  const needed = await listDeckFiles(database)
  const rows = await database.entries.where('subject').equals('content').toArray()
  for (const { entry } of rows) {
    const media = entry.kind === 'note' ? entry.note.content?.media : entry.kind === 'note-type' ? entry.value?.media : entry.kind === 'import' ? (await readKeptDeck(database, entry.file))?.media : undefined
    for (const { hash } of media ?? []) needed.add(hash)
  }
  return needed
}
