import { deflateSync } from 'fflate'
import { checksum } from './read-zip.ts'

/** A zip archive that grows file by file. */
export interface ZipWriter {
  /** Adds a file; `deflate` for what is not packed already. The bytes are copied only when they are deflated. */
  readonly add: (name: string, bytes: Uint8Array, deflate?: boolean) => void
  /** The archive. Nothing can be added afterwards. */
  readonly finish: () => Uint8Array<ArrayBuffer>
}

/** Beyond these the directory needs the large form of its end record. */
const smallCount = 65_534
const smallPlace = 0xff_ff_ff_fe

/** The first moment that the format knows, 1 January 1980, so that the same files give the same archive. */
const when = 0x00_21_00_00

// [Note: our own zip] Lengths and checksums stand in front of each file, since old readers want them there, which writers of
// streams leave out; and an archive may have more than 65,534 files (APPNOTE 4.3.7, 4.3.12, 4.3.14 to 4.3.16).

/** Starts an archive. Times are left out, so that the same files give the same bytes. */
export function startZip(): ZipWriter {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let length = 0
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes)
    length += bytes.length
  }
  return {
    add: (name, bytes, deflate = false) => {
      const deflated = deflate ? deflateSync(bytes) : null
      const packed = deflated !== null && deflated.length < bytes.length ? deflated : bytes
      const file = { name: new TextEncoder().encode(name), method: packed === bytes ? 0 : 8, crc: checksum(bytes), packed: packed.length, size: bytes.length, at: length }
      if (file.at > smallPlace || file.size > smallPlace) throw new Error('An archive holds at most 4 GB')
      directory.push(directoryEntry(file))
      put(localHeader(file))
      put(packed)
    },
    finish: () => {
      const at = length
      for (const entry of directory) put(entry)
      for (const end of endRecords(directory.length, at, length - at)) put(end)
      return join(parts, length)
    },
  }
}

/** Puts the parts together and lets go of each at once, so that what is held is never twice the whole. */
function join(parts: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let at = 0
  for (const [index, part] of parts.entries()) {
    whole.set(part, at)
    at += part.length
    parts[index] = new Uint8Array()
  }
  return whole
}

interface ZipFile {
  readonly name: Uint8Array
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** Bit 11: names are UTF-8. */
const utf8 = 0x8_00

function localHeader({ name, method, crc, packed, size }: ZipFile): Uint8Array {
  return record([[0x04_03_4b_50, 4], [20, 2], [utf8, 2], [method, 2], [when, 4], [crc, 4], [packed, 4], [size, 4], [name.length, 2], [0, 2]], name)
}

function directoryEntry({ name, method, crc, packed, size, at }: ZipFile): Uint8Array {
  return record([[0x02_01_4b_50, 4], [20, 2], [20, 2], [utf8, 2], [method, 2], [when, 4], [crc, 4], [packed, 4], [size, 4], [name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]], name)
}

function endRecords(count: number, at: number, size: number): Uint8Array[] {
  const isLarge = count > smallCount || at > smallPlace
  const end = record([[0x06_05_4b_50, 4], [0, 2], [0, 2], [isLarge ? 0xff_ff : count, 2], [isLarge ? 0xff_ff : count, 2], [isLarge ? 0xff_ff_ff_ff : size, 4], [isLarge ? 0xff_ff_ff_ff : at, 4], [0, 2]])
  if (!isLarge) return [end]
  const large = record([[0x06_06_4b_50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8], [at, 8]])
  const locator = record([[0x07_06_4b_50, 4], [0, 4], [at + size, 8], [1, 4]])
  return [large, locator, end]
}

/** Numbers of so many bytes each, the lowest byte first, and what follows them. */
function record(numbers: readonly (readonly [value: number, bytes: number])[], rest: Uint8Array = new Uint8Array()): Uint8Array {
  const length = numbers.reduce((sum, [, bytes]) => sum + bytes, 0)
  const made = new Uint8Array(length + rest.length)
  const view = new DataView(made.buffer)
  let at = 0
  for (const [value, bytes] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true)
    else if (bytes === 4) view.setUint32(at, value, true)
    else view.setBigUint64(at, BigInt(value), true)
    at += bytes
  }
  made.set(rest, at)
  return made
}
