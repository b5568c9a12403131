import type { Entry } from '../../decks/model/entry.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { fileOf } from './apply-to-content.ts'
import type { OnProgress } from './read-backup.ts'
import type { Store } from './store.ts'

/** Keeps the files of a backup that are not there whole, and puts those that came in with decks and articles beside their rows. Gives how many came. */
export async function restoreFiles(store: Store, id: string, entries: readonly Entry[], onProgress: OnProgress): Promise<Result<number>> {
  const [listed, there] = [await store.shell.call('backup.listFiles', { id }), await store.shell.call('journal.listFiles', {})]
  if (!listed.ok) return listed
  if (!there.ok) return there
  // One of another size is not what it was, and is kept again.
  const sizes = new Map(there.value.files.map(({ hash, bytes }) => [hash, bytes]))
  const own = new Set(listed.value.files.flatMap(({ hash, bytes }) => (sizes.get(hash) === bytes ? [hash] : [])))
  const mirrored = new Set(await store.database.files.toCollection().primaryKeys())
  const taken = new Set(entries.flatMap((entry) => fileOf(entry) ?? []))
  const wanted = listed.value.files.filter(({ hash }) => !own.has(hash) || (taken.has(hash) && !mirrored.has(hash)))
  let came = 0
  for (const [place, { hash }] of wanted.entries()) {
    onProgress(place, wanted.length, 'Bringing back pictures, sounds and files')
    const read = await store.shell.call('backup.readFile', { id, hash })
    if (!read.ok) return read
    const bytes = new Uint8Array(read.value.bytes)
    if (!own.has(hash)) {
      const kept = await store.shell.call('journal.keepFile', { bytes })
      if (!kept.ok) return kept
      if (kept.value.hash !== hash) return fail('backup-damaged', 'A file in this backup is not what it was. Nothing was changed.', hash)
      came += 1
    }
    if (taken.has(hash)) await store.database.files.put({ hash, bytes })
  }
  return ok(came)
}
