import { ok, type Result } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import type { Store } from './store.ts'

/** A part of all that lasts: lines of the journal in the order in which they were written, or a kept file. */
export type CollectionPart = { readonly what: 'lines'; readonly lines: readonly string[] } | { readonly what: 'file'; readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> }

const page = 5000

/**
 * All that lasts, part by part: the whole journal, then every kept file, those of decks and articles and pictures and
 * sounds. A file that cannot be read is a problem, after which the others go on; a journal that cannot be read ends it.
 */
export async function* exportCollection(store: Store): AsyncGenerator<Result<CollectionPart>> {
  for (let from: number | null = 0; from !== null; ) {
    const read: Result<CallOutput<'journal.read'>> = await store.shell.call('journal.read', { from, limit: page })
    if (!read.ok) return yield read
    if (read.value.lines.length > 0) yield ok({ what: 'lines', lines: read.value.lines })
    from = read.value.next
  }
  const listed = await store.shell.call('journal.listFiles', {})
  if (!listed.ok) return yield listed
  for (const { hash } of listed.value.files) {
    const file = await store.shell.call('journal.readFile', { hash })
    yield file.ok ? ok({ what: 'file', hash, bytes: new Uint8Array(file.value.bytes) }) : file
  }
}
