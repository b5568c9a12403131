import { ok, type Result } from '../../decks/result.ts'
import type { Store } from './store.ts'

/** Keeps a picture or a sound that a note is going to name; no act of the reader, undo does not know it. Gives the SHA-256 of its bytes. */
export async function keepMedia(store: Store, bytes: Uint8Array<ArrayBuffer>): Promise<Result<{ readonly hash: string }>> {
  if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
  const kept = await store.shell.call('journal.keepFile', { bytes })
  return kept.ok ? ok({ hash: kept.value.hash }) : kept
}
