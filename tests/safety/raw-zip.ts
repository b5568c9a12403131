import { deflateRawSync } from 'node:zlib'
import { checksum } from '../../decks/pack/read-zip.ts'

/** A part of an archive, and what its headers say of it when that is not the truth. */
export interface RawPart {
  readonly name: string
  readonly bytes: Uint8Array
  /** The bytes are packed already, and become so many. */
  readonly becomes?: { readonly size: number; readonly crc: number }
  readonly stored?: boolean
  /** What the directory says. */
  readonly size?: number
  readonly packed?: number
  readonly crc?: number
  readonly method?: number
  readonly flags?: number
  /** Where it says that the part begins. */
  readonly at?: number
  /** What the head in front of the part says; as the directory when absent. */
  readonly headSize?: number
  readonly headName?: string
}

/** What the end record says, when that is not the truth. */
export interface RawEnd {
  readonly count?: number
  readonly directoryAt?: number
  readonly directorySize?: number
  readonly disk?: number
  readonly comment?: number
}

/** Writes a zip archive field by field (APPNOTE 4.3.7, 4.3.12, 4.3.16), so that any of them can lie. */
export function rawZip(parts: readonly RawPart[], end: RawEnd = {}): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let length = 0
  const put = (piece: Buffer): void => {
    pieces.push(piece)
    length += piece.length
  }
  for (const part of parts) {
    const data = part.becomes === undefined && part.stored !== true ? deflateRawSync(part.bytes, { level: 9 }) : Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.length)
    const size = part.size ?? part.becomes?.size ?? part.bytes.length
    const [packed, crc, method] = [part.packed ?? data.length, part.crc ?? part.becomes?.crc ?? checksum(part.bytes), part.method ?? (part.stored === true ? 0 : 8)]
    const at = part.at ?? length
    const name = Buffer.from(part.name)
    directory.push(directoryEntry({ name, flags: part.flags ?? 0x8_00, method, crc, packed, size, at }))
    if (part.at !== undefined) continue
    put(head({ name: Buffer.from(part.headName ?? part.name), flags: part.flags ?? 0x8_00, method, crc, packed, size: part.headSize ?? size }))
    put(data)
  }
  const start = length
  for (const entry of directory) put(entry)
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06_05_4b_50, 0)
  record.writeUInt16LE(end.disk ?? 0, 4)
  record.writeUInt16LE((end.count ?? directory.length) & 0xff_ff, 8)
  record.writeUInt16LE((end.count ?? directory.length) & 0xff_ff, 10)
  record.writeUInt32LE(end.directorySize ?? length - start, 12)
  record.writeUInt32LE(end.directoryAt ?? start, 16)
  record.writeUInt16LE(end.comment ?? 0, 20)
  put(record)
  return new Uint8Array(Buffer.concat(pieces))
}

interface Fields {
  readonly name: Buffer
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/** What both headers of a part hold, from the place of its flags on. */
function writeFields(header: Buffer, at: number, { name, flags, method, crc, packed, size }: Fields): void {
  header.writeUInt16LE(flags, at)
  header.writeUInt16LE(method, at + 2)
  header.writeUInt32LE(crc >>> 0, at + 8)
  header.writeUInt32LE(packed >>> 0, at + 12)
  header.writeUInt32LE(size >>> 0, at + 16)
  header.writeUInt16LE(name.length, at + 20)
}

function head(fields: Fields): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04_03_4b_50, 0)
  header.writeUInt16LE(20, 4)
  writeFields(header, 6, fields)
  return Buffer.concat([header, fields.name])
}

function directoryEntry({ at, ...fields }: Fields & { readonly at: number }): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02_01_4b_50, 0)
  entry.writeUInt16LE(20, 6)
  writeFields(entry, 8, fields)
  entry.writeUInt32LE(at >>> 0, 42)
  return Buffer.concat([entry, fields.name])
}
