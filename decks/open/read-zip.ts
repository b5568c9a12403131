import { Inflate } from 'fflate'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

/** The files of a zip archive by name. A name is a key and never a path: nothing is written anywhere. */
export interface ZipArchive {
  readonly names: readonly string[]
  /** The bytes of a file; null when there is none of that name. Problems: `damaged-archive`, `locked-archive`, `archive-too-large`. */
  readonly read: (name: string) => Result<Uint8Array> | null
}

interface Entry {
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly at: number
}

const mostFiles = 20_000
const largestFile = 100_000_000
const largestWhole = 400_000_000
const chunk = 65_536

/**
 * Opens a zip archive by its directory (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3). Files are
 * inflated piece by piece and counted, so what a file claims of its size is not believed: none may grow beyond 100 MB, all
 * that are read not beyond 400 MB. Lengths and checksums must be right. Problems: `damaged-archive`, `archive-too-large`.
 */
export function openZip(bytes: Uint8Array): Result<ZipArchive> {
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  const entries = directory.value
  let whole = 0
  const read = (name: string): Result<Uint8Array> | null => {
    const entry = entries.get(name)
    if (entry === undefined) return null
    if ((entry.flags & 1) !== 0) return fail('locked-archive', 'This file is locked with a password. Save it without one, then open that.')
    const file = inflate(bytes, entry, Math.min(largestFile, largestWhole - whole))
    if (file.ok) whole += file.value.length
    return file
  }
  return ok({ names: [...entries.keys()], read })
}

const damaged = (where: string): Result<never> => fail('damaged-archive', 'This file is damaged or its end is missing. Download or copy it again.', where)

function readDirectory(bytes: Uint8Array): Result<Map<string, Entry>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = findEnd(view)
  if (end === null) return damaged('its directory')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostFiles || count === 0xff_ff) return fail('archive-too-large', 'This file holds more than 20,000 parts, which no article or book does. It was not opened.')
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02_01_4b_50) return damaged(`part ${index + 1} of its directory`)
    const nameLength = view.getUint16(at + 28, true)
    const flags = view.getUint16(at + 8, true)
    const name = new TextDecoder((flags & 0x8_00) === 0 ? 'windows-1252' : 'utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const entry = { method: view.getUint16(at + 10, true), flags, packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), crc: view.getUint32(at + 16, true), at: view.getUint32(at + 42, true) }
    if (!entries.has(name)) entries.set(name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return ok(entries)
}

/** The place of the end record: the last one whose comment ends where the file ends or before. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06_05_4b_50 && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return null
}

function inflate(bytes: Uint8Array, entry: Entry, most: number): Result<Uint8Array> {
  const tooLarge = fail('archive-too-large', 'A part of this file grows to more than 100 MB when it is unpacked, which no article or book needs. It was not opened.')
  if (entry.size > most) return tooLarge
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04_03_4b_50) return damaged('the head of a part')
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > bytes.length) return damaged('the end of a part')
  const packed = bytes.subarray(start, start + entry.packed)
  const parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  if (entry.method === 0) take(packed)
  else if (entry.method !== 8) return fail('damaged-archive', 'This file is packed in a way that is not used for documents. Save it again in its own program, then open that.')
  else if (!unpack(packed, take, () => length > Math.min(most, entry.size))) return damaged('a packed part')
  if (length > most) return tooLarge
  const whole = joinBytes(parts, length)
  return length === entry.size && checksum(whole) === entry.crc ? ok(whole) : damaged('the length or checksum of a part')
}

/** Inflates until the end or until it is too much. False when what is packed is damaged. */
function unpack(packed: Uint8Array, take: (part: Uint8Array) => void, isTooMuch: () => boolean): boolean {
  const stream = new Inflate((part) => take(part))
  try {
    for (let at = 0; at < packed.length && !isTooMuch(); at += chunk) stream.push(packed.subarray(at, at + chunk), at + chunk >= packed.length)
  } catch {
    return false
  }
  return true
}

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : 0xed_b8_83_20 ^ (value >>> 1)
  return value
})

/** CRC-32 as zip uses it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}
