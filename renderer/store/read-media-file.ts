import { fail, ok, type Result } from '../../decks/result.ts'
import type { Store } from './store.ts'

/** The bytes of a kept picture, sound or film. */
export async function readMediaFile(store: Store, hash: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const read = await store.shell.call('journal.readFile', { hash })
  if (read.ok) return ok(new Uint8Array(read.value.bytes))
  if (read.problem.type === 'file-missing') return fail('file-missing', 'This file is not there any more.', hash)
  return read.problem.type === 'file-damaged' ? fail('file-damaged', 'This file was damaged.', hash) : read
}
