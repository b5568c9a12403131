import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '../decks/result.ts'
import { codeOf } from './code-of.ts'
import type { OpenedFile } from './contract/contract.ts'
import { mostBytesOf, sayMostBytes } from './contract/file-limit.ts'

/** Reads a file that the reader chose or opened with Lectern: a plain file no larger than `mostBytesOf` its name, which comes without its folder. */
export async function readOpened(path: string): Promise<Result<OpenedFile>> {
  const name = basename(path)
  const most = mostBytesOf(name)
  try {
    const facts = await stat(path)
    // A pipe or a device would never end.
    if (!facts.isFile()) return fail('not-a-file', `"${name}" is not a file. Choose an article or a deck.`)
    if (facts.size > most) return tooLarge(name)
    const bytes = await readAtMost(path, most + 1)
    return bytes.length > most ? tooLarge(name) : ok({ name, bytes })
  } catch (error) {
    return fail('cannot-read', `"${name}" cannot be read (${codeOf(error)}). Check that it is still there and that you may read it.`)
  }
}

function tooLarge(name: string): Result<OpenedFile> {
  return fail('file-too-large', `"${name}" is larger than ${sayMostBytes(name)}. Lectern does not open files that large.`)
}

/** Never more than the limit, even when the file grows while it is read. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, 'r')
  try {
    const parts: Uint8Array[] = []
    let length = 0
    while (length < limit) {
      const size = Math.min(1 << 20, limit - length)
      // The size is said twice because Node 18 reads nothing when it is left out here.
      const { bytesRead, buffer } = await file.read(new Uint8Array(size), 0, size)
      if (bytesRead === 0) break
      parts.push(buffer.subarray(0, bytesRead))
      length += bytesRead
    }
    return joinParts(parts, length)
  } finally {
    await file.close()
  }
}

function joinParts(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
