import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

/** What the directory of a zip archive says of one file in it. Numbers are claims until the file is read. */
export interface ZipEntry {
  /** 0 stored, 8 deflated; others are refused when it is read. */
  readonly method: number
  readonly flags: number
  readonly packed: number
  readonly size: number
  readonly crc: number
  /** Where its local header stands. */
  readonly at: number
}

/** The refusal of an archive whose bytes are not what they should be. `where` names the part. */
export const damagedArchive = (where: string): Result<never> => fail('damaged-archive', 'This file is damaged or its end is missing. Download or copy it again.', where)

/**
 * Reads the directory of a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 to 4.3.16 and
 * 4.5.3 for archives beyond 4 GB or 65,534 files). The first of two files of one name counts; an archive on several disks,
 * one of more than `mostFiles`, and one whose files lie over one another are refused. Problems: `damaged-archive`,
 * `archive-too-large`.
 */
export function readZipDirectory(bytes: Uint8Array, mostFiles: number): Result<Map<string, ZipEntry>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = findEnd(view)
  if (end === null) return damagedArchive('its directory')
  const { count, at: start } = end
  if (count > mostFiles) return fail('archive-too-large', `This file holds ${count} parts; at most ${mostFiles} can be opened.`)
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02_01_4b_50) return damagedArchive(`part ${index + 1} of its directory`)
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const flags = view.getUint16(at + 8, true)
    const name = new TextDecoder((flags & 0x8_00) === 0 && !isUtf8(bytes.subarray(at + 46, at + 46 + nameLength)) ? 'windows-1252' : 'utf-8').decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const extra = at + 46 + nameLength
    if (extra + extraLength > bytes.length) return damagedArchive(`part ${index + 1} of its directory`)
    const sizes = readSizes(view, at, extra, extraLength)
    if (sizes === null) return damagedArchive(`part ${index + 1} of its directory`)
    if (!entries.has(name)) entries.set(name, { method: view.getUint16(at + 10, true), flags, crc: view.getUint32(at + 16, true), ...sizes })
    at = extra + extraLength + view.getUint16(at + 32, true)
  }
  return liesOver(entries) ? damagedArchive('parts that lie over one another') : ok(entries)
}

interface End {
  readonly count: number
  /** Where the directory begins. */
  readonly at: number
}

/** The end record: the last one whose comment ends where the file ends or before; its large form when it points to one. */
function findEnd(view: DataView): End | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06_05_4b_50 || at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue
    if (view.getUint16(at + 4, true) !== 0 && view.getUint16(at + 4, true) !== 0xff_ff) return null
    const plain = { count: view.getUint16(at + 10, true), at: view.getUint32(at + 16, true) }
    return plain.count === 0xff_ff || plain.at === 0xff_ff_ff_ff ? findLargeEnd(view, at - 20) : plain
  }
  return null
}

function findLargeEnd(view: DataView, locator: number): End | null {
  if (locator < 0 || view.getUint32(locator, true) !== 0x07_06_4b_50) return null
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06_06_4b_50) return null
  return { count: Number(view.getBigUint64(at + 32, true)), at: Number(view.getBigUint64(at + 48, true)) }
}

/** Sizes and place of an entry; those that do not fit stand in the extra field 1, in this order, only those that are wanted. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number): Pick<ZipEntry, 'size' | 'packed' | 'at'> | null {
  const plain = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  let large = findExtra(view, extra, extra + extraLength)
  const [size = 0, packed = 0, place = 0] = plain.map((value) => {
    if (value !== 0xff_ff_ff_ff) return value
    if (large === null || large.at + 8 > large.end) return -1
    large = { at: large.at + 8, end: large.end }
    return Number(view.getBigUint64(large.at - 8, true))
  })
  return size < 0 || packed < 0 || place < 0 ? null : { size, packed, at: place }
}

function findExtra(view: DataView, from: number, end: number): { at: number; end: number } | null {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1 && at + 4 + length <= end) return { at: at + 4, end: at + 4 + length }
  }
  return null
}

/** Whether the packed bytes of one file are also those of another, which only archives made to harm do. */
function liesOver(entries: ReadonlyMap<string, ZipEntry>): boolean {
  let free = 0
  for (const { at, packed } of [...entries.values()].sort((a, b) => a.at - b.at)) {
    if (at < free) return true
    free = at + 30 + packed
  }
  return false
}

/** Some writers leave the flag for UTF-8 out. Names of ASCII alone read the same either way. */
function isUtf8(name: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(name)
    return true
  } catch {
    return false
  }
}
