import { z } from 'zod'
import { crc } from './crc.ts'
import { encodeLine } from './encode-line.ts'
import { joinBytes } from './join-bytes.ts'
import { makeParity } from './parity.ts'

// [Note: snapshots] Full segments of the journal are packed into one file, a snapshot: `table, blocks, shared blocks, newline,
// table`. A block holds whole lines as they stood in their segments, number and checksum and all, packed by the disk. The
// table is a line of the journal's own kind; it stands at both ends, so that either may be damaged. It names the segments
// whose lines these are, the SHA-256 of everything between the two tables, and of every block its length packed and
// unpacked, its lines and its CRC-32. A flipped bit or a lost sector costs nothing: see [Note: parity].
//
// There is no moment of danger. A snapshot is written beside, forced to the disk, renamed, read again, and compared byte
// for byte with what it is to replace; if anything of that fails, the segments are as they were. And even then they stay:
// a segment whose snapshot is whole is merely not read, and one whose snapshot is not is read in its place. Only when the next
// snapshot has been made and compared, perhaps weeks later, are the segments of the one before removed, after that one has been
// read again and its sum was right. So damage in the newest snapshot, written last and proved least, always finds its
// segments; a crash anywhere leaves files of which each is whole, and what two of them hold counts once by its id.

/** The kind of snapshot that this Lectern writes, and the latest that it reads. */
export const snapshotVersion = 1

const count = z.int().nonnegative()

/** What stands at both ends of a snapshot. */
export const snapshotTableSchema = z.strictObject({
  snapshot: z.literal(snapshotVersion),
  /** The segments whose lines these are, all of them. None when lines were lost. */
  covers: z.array(z.string().regex(/^\d{6}\.log$/)),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of each block: its length packed, its length unpacked, its lines, the CRC-32 of it packed. */
  blocks: z.array(z.tuple([count, count, count, count])),
  /** Of each shared block: its length and its CRC-32. */
  parity: z.array(z.tuple([count, count])),
})

/** What stands at both ends of a snapshot. */
export type SnapshotTable = z.infer<typeof snapshotTableSchema>

/** A block that was packed. */
export interface PackedBlock {
  readonly packed: Uint8Array
  /** Its length unpacked, in bytes. */
  readonly length: number
  readonly lines: number
}

/** A snapshot of these blocks, as bytes. `covers`: the segments whose lines are all in it. `hash`: the SHA-256 of bytes in hex. */
export function encodeSnapshot(covers: readonly string[], blocks: readonly PackedBlock[], hash: (bytes: Uint8Array) => string): Uint8Array {
  const shared = makeParity(blocks.map(({ packed }) => packed))
  const middle = joinBytes([...blocks.map(({ packed }) => packed), ...shared])
  const facts: SnapshotTable = {
    snapshot: snapshotVersion,
    covers: [...covers],
    hash: hash(middle),
    blocks: blocks.map(({ packed, length, lines }) => [packed.length, length, lines, crc(packed)]),
    parity: shared.map((bytes) => [bytes.length, crc(bytes)]),
  }
  const table = encodeLine(0, JSON.stringify(facts))
  return joinBytes([table, middle, Uint8Array.of(10), table])
}
