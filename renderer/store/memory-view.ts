import type { Entry } from '../../decks/model/entry.ts'
import type { Shell } from '../shell/shell.ts'
import { fileOf } from './apply-to-content.ts'
import { makeDatabase, type LecternDatabase } from './database.ts'
import type { OnProgress } from './read-backup.ts'
import { rebuild } from './rebuild.ts'

// [Note: memory view] The view need not be in the browser's IndexedDB: the same code works over one in memory, made from the
// journal when it is asked for and gone with the page. So a backup can be looked into, and Lectern goes on from its journal
// when the real one cannot be opened or must not be written. The library is loaded only then.

let count = 0

/** Makes a view in memory from entries, in the order in which they were written, and the kept files that the shell has. */
export async function makeMemoryView(shell: Pick<Shell, 'call'>, entries: readonly Entry[], onProgress: OnProgress = () => undefined): Promise<LecternDatabase> {
  // Its types say that it takes the place of the browser's own; so do Dexie's options.
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb')
  count += 1
  // Live queries know databases by their names.
  const database = makeDatabase(`lectern-memory-${count}`, { indexedDB: new IDBFactory(), IDBKeyRange })
  const hashes = [...new Set(entries.flatMap((entry) => fileOf(entry) ?? []))]
  for (const [place, hash] of hashes.entries()) {
    onProgress(place, hashes.length, 'Reading the decks')
    const read = await shell.call('journal.readFile', { hash })
    if (read.ok) await database.files.put({ hash, bytes: new Uint8Array(read.value.bytes) })
  }
  onProgress(0, 1, 'Opening the cards')
  await rebuild(database, entries)
  return database
}
