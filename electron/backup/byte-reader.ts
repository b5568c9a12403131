import type { ReadableFile } from './backup-file-system.ts'

const newline = 10
/** How much is read at once, in bytes. */
const part = 262_144

/** Reads a file from its start to its end; null where it does not go on as asked. */
export interface ByteReader {
  /** How many bytes were taken. */
  at(): number
  /** The bytes up to the next newline and with it, at most `most`. */
  line(most: number): Promise<Uint8Array | null>
  bytes(length: number): Promise<Uint8Array | null>
}

/** Reads a file part by part. */
export function createByteReader(file: ReadableFile): ByteReader {
  let held = new Uint8Array(0)
  let taken = 0
  let ended = false
  async function hold(length: number): Promise<void> {
    while (held.length < length && !ended) {
      const more = new Uint8Array(Math.max(part, length - held.length))
      const { bytesRead } = await file.read(more, 0, more.length, taken + held.length)
      ended = bytesRead === 0
      held = held.length === 0 ? more.subarray(0, bytesRead) : new Uint8Array(Buffer.concat([held, more.subarray(0, bytesRead)]))
    }
  }
  function take(length: number): Uint8Array {
    const bytes = held.subarray(0, length)
    held = held.subarray(length)
    taken += length
    return bytes
  }
  return {
    at: () => taken,
    line: async (most) => {
      await hold(most)
      const end = held.subarray(0, most).indexOf(newline)
      return end === -1 ? null : take(end + 1)
    },
    bytes: async (length) => {
      await hold(length)
      return held.length < length ? null : take(length)
    },
  }
}
