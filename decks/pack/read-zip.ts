import { Inflate } from 'fflate'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { damagedArchive, readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** The files of a zip archive by name. A name is a key and never a path: nothing is written anywhere. */
export interface ZipArchive {
  readonly names: readonly string[]
  /**
   * The bytes of a file, at most `most` of them (the limit of the archive when it is not given); null when there is none of
   * that name. Problems: `damaged-archive`, `locked-archive`, `archive-too-large`.
   */
  readonly read: (name: string, most?: number) => Result<Uint8Array<ArrayBuffer>> | null
}

/** What an archive may hold. */
export interface ZipLimits {
  readonly files: number
  /** Bytes of one file when it is unpacked. */
  readonly file: number
  /** Bytes of all that are read. */
  readonly whole: number
  /** How many times larger than what it is packed in a file may become; small files may always. */
  readonly ratio: number
}

const chunk = 65_536
const leastChunk = 1024
/** A file below this is harmless however well it was packed. */
const smallFile = 4_000_000

/**
 * Opens a zip archive by its directory. Files are inflated piece by piece and counted, so what a file claims of its size is
 * not believed beyond `limits`; lengths and checksums must be right. Problems: `damaged-archive`, `archive-too-large`.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): Result<ZipArchive> {
  const directory = readZipDirectory(bytes, limits.files)
  if (!directory.ok) return directory
  const entries = directory.value
  let whole = 0
  const counted = new Set<string>()
  const read: ZipArchive['read'] = (name, most = limits.file) => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    if ((entry.flags & 1) !== 0) return fail('locked-archive', 'This file is locked with a password. Save it without one, then open that.')
    const file = inflate(bytes, entry, Math.min(most, counted.has(name) ? most : limits.whole - whole, Math.max(smallFile, entry.packed * limits.ratio)))
    if (file.ok && !counted.has(name)) {
      counted.add(name)
      whole += file.value.length
    }
    return file
  }
  return ok({ names: [...entries.keys()], read })
}

function inflate(bytes: Uint8Array, entry: ZipEntry, most: number): Result<Uint8Array<ArrayBuffer>> {
  if (entry.size > most) return fail('archive-too-large', 'A part of this file grows too large when it is unpacked. It was not opened.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04_03_4b_50) return damagedArchive('the head of a part')
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > bytes.length) return damagedArchive('the end of a part')
  const packed = bytes.subarray(start, start + entry.packed)
  if (entry.method !== 0 && entry.method !== 8) return fail('damaged-archive', 'This file is packed in a way that is not used for such files. Save it again in its own program, then open that.')
  if (entry.method === 0 && entry.packed !== entry.size) return damagedArchive('the length of a part')
  const whole = entry.method === 0 ? packed.slice() : unpack(packed, entry.size)
  return whole !== null && checksum(whole) === entry.crc ? ok(whole) : damagedArchive('the length or checksum of a part')
}

/** Inflates to exactly `size` bytes; null when it is more, less or damaged. */
function unpack(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  const whole = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((part) => {
    if (length + part.length <= size) whole.set(part, length)
    length += part.length
  })
  const isTooMuch = (): boolean => length > size
  try {
    // What comes out at once is up to a thousand times as much, so that little is pushed where little is expected.
    for (let at = 0, next = 0; at < packed.length; at = next) {
      next = at + Math.min(chunk, Math.max(leastChunk, (size - length) >> 4))
      stream.push(packed.subarray(at, next), next >= packed.length)
      if (isTooMuch()) return null
    }
  } catch {
    return null
  }
  return length === size ? whole : null
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : 0xed_b8_83_20 ^ (value >>> 1)
  return value
})

/** CRC-32 as zip uses it. */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff
  const { length } = bytes
  for (let at = 0; at < length; at += 1) crc = (table[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}
