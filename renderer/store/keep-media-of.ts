import type { DeckFile } from '../../decks/model/deck.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { readWholeFile } from './read-whole-file.ts'
import type { Store } from './store.ts'

/** The bytes of a file by its hash, or why they cannot be had. */
export type ReadMedia = (hash: string) => Promise<Uint8Array | Problem>

/** What became of the files of decks. */
export interface KeptMedia {
  /** The hashes of those that were not there before. */
  readonly added: readonly string[]
  /** The names of those that could not be had. */
  readonly missing: readonly string[]
}

/**
 * Keeps the files that decks name and that are not kept yet, or not as they were: that is how a damaged picture is brought back.
 * When it is stopped or fails, those that were kept for it and were not there at all are removed again.
 */
export async function keepMediaOf(store: Store, files: readonly DeckFile[], { readMedia, onProgress, signal }: { readonly readMedia: ReadMedia; readonly onProgress?: (done: number, of: number, what: string) => void; readonly signal?: AbortSignal }): Promise<Result<KeptMedia>> {
  const wanted = new Map(files.flatMap(({ media = [] }) => media.map(({ hash, name }) => [hash, name] as const)))
  if (wanted.size === 0) return ok({ added: [], missing: [] })
  const known = await store.shell.call('journal.listFiles', {})
  if (!known.ok) return known
  const listed = new Set(known.value.files.map(({ hash }) => hash))
  const [added, missing]: [string[], string[]] = [[], []]
  let done = 0
  for (const [hash, name] of wanted) {
    onProgress?.(done, wanted.size, 'Keeping pictures and sounds')
    done += 1
    // One that is there is read, for what it has become no list says.
    if (listed.has(hash) && signal?.aborted !== true && (await readWholeFile(store.shell, hash)).ok) continue
    const bytes = signal?.aborted === true ? null : await readMedia(hash)
    const kept = bytes instanceof Uint8Array ? await store.shell.call('journal.keepFile', { bytes: new Uint8Array(bytes) }) : null
    const stop = bytes === null ? fail('stopped', 'The import was stopped. Nothing was changed.') : kept?.ok === false ? kept : null
    if (stop !== null) return (await forgetMedia(store, { added, missing }), stop)
    // What was there before is not taken away again.
    if (kept?.ok === true && !listed.has(kept.value.hash)) added.push(kept.value.hash)
    if (kept?.ok !== true || kept.value.hash !== hash) missing.push(name)
  }
  return ok({ added, missing })
}

/** Removes the files that were kept for what did not happen. */
export async function forgetMedia(store: Store, { added }: KeptMedia): Promise<void> {
  if (added.length > 0) await store.shell.call('journal.removeFiles', { hashes: [...added] })
}
