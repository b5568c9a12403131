import { fail, ok, type Result } from '../../decks/result.ts'
import type { Shell } from '../shell/shell.ts'
import { hashBytes } from './hash-bytes.ts'

/** The bytes of a kept file that is there and is what it was. Reading heals what a backup has. Problems: `file-missing`, `file-damaged`, what the disk says. */
export async function readWholeFile(shell: Pick<Shell, 'call'>, hash: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const read = await shell.call('journal.readFile', { hash })
  if (!read.ok) return read
  const bytes = new Uint8Array(read.value.bytes)
  return (await hashBytes(bytes)) === hash ? ok(bytes) : fail('file-damaged', 'This file was damaged.', hash)
}
