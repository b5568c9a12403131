import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import { ok, type Result } from '../../decks/result.ts'
import { mergeArchive, type Merged } from './merge-archive.ts'
import type { Store } from './store.ts'

/** How far it is. */
type OnProgress = (done: number, of: number) => void

/**
 * Takes in an archive of a whole collection that was opened and checked: the journals become one, with the files that entries
 * name; then the files that nothing names yet are kept too. As `mergeArchive`; `files` counts all that came.
 */
export async function restoreArchive(store: Store, { archive, readMedia }: Pick<OpenedCollection, 'archive' | 'readMedia'>, onProgress: OnProgress = () => undefined): Promise<Result<Merged>> {
  if (archive === undefined) throw new Error('Only an archive can be taken in whole')
  const merged = await mergeArchive(store, archive.lines, readMedia)
  if (!merged.ok) return merged
  const listed = await store.shell.call('journal.listFiles', {})
  if (!listed.ok) return listed
  const there = new Set(listed.value.files.map(({ hash }) => hash))
  const rest = archive.files.filter(({ hash }) => !there.has(hash))
  for (const [at, { hash }] of rest.entries()) {
    onProgress(at, rest.length)
    const bytes = await readMedia(hash)
    if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
    const kept = await store.shell.call('journal.keepFile', { bytes: new Uint8Array(bytes) })
    if (!kept.ok) return kept
  }
  return ok({ ...merged.value, files: merged.value.files + rest.length })
}
