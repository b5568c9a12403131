import type { Result } from '../result.ts'

/**
 * Where a journal lives: a folder of the file system, or the browser's private one. Every answer comes after the
 * change is on the disk. Failures are problems in plain words; nothing here throws.
 */
export interface JournalDisk {
  /** The names of the segments and snapshots, ascending; see `segmentName` and `snapshotName`. */
  list(): Promise<Result<readonly string[]>>
  read(name: string): Promise<Result<Uint8Array>>
  /** Makes a new segment, allocated with zeros where there is room. */
  create(name: string): Promise<Result<SegmentFile>>
  /** Opens a segment for writing after what it holds. */
  open(name: string): Promise<Result<SegmentFile>>
  /** Puts `bytes` in the place of a segment, whole or not at all. */
  replace(name: string, bytes: Uint8Array): Promise<Result<null>>
  /** Keeps a copy of damaged bytes aside, for good. */
  keepAside(name: string, bytes: Uint8Array): Promise<Result<null>>
  /** A short text kept under a name of ours, or null when there is none. */
  readText(name: string): Promise<Result<string | null>>
  writeText(name: string, text: string): Promise<Result<null>>
  /** Packs full segments into snapshots; where there is none, they stay as they are. */
  readonly packing?: SnapshotPacking
  /** Gives up room that was held back, for about that many bytes, when the disk is full. False when there is none left. */
  giveRoom?(bytes: number): Promise<boolean>
}

/** What a disk needs to keep snapshots; see [Note: snapshots]. */
export interface SnapshotPacking {
  /** The same bytes, smaller (RFC 1950, or as they are). */
  pack(bytes: Uint8Array): Promise<Result<Uint8Array>>
  /** What was packed; `length` bytes of it and never more. */
  unpack(bytes: Uint8Array, length: number): Promise<Result<Uint8Array>>
  /** The SHA-256 of bytes in hex. */
  readonly hash: (bytes: Uint8Array) => string
  /** Removes a segment or a snapshot. One that is not there is removed. */
  remove(name: string): Promise<Result<null>>
}

/** A segment that is written to. */
export interface SegmentFile {
  /** Writes `bytes` at the offset `at` and forces them to the disk. */
  write(at: number, bytes: Uint8Array): Promise<Result<null>>
  /** Lets go of the file. `keep`: how many bytes of it count; the rest is cut off if it can be. */
  close(keep: number): Promise<void>
}

/** The name of the segment of that number, from 1 on. */
export function segmentName(number: number): string {
  return `${String(number).padStart(6, '0')}.log`
}

/** True for the name of a segment. */
export function isSegmentName(name: string): boolean {
  return /^\d{6}\.log$/.test(name)
}

/** The name of the snapshot of the segments of these numbers. It stands before the first of them when names are sorted. */
export function snapshotName(first: number, last: number): string {
  return `${String(first).padStart(6, '0')}-${String(last).padStart(6, '0')}.pack`
}

/** True for the name of a snapshot. */
export function isSnapshotName(name: string): boolean {
  return /^\d{6}-\d{6}\.pack$/.test(name)
}

/** The number of a segment, or of the last one in a snapshot. */
export function lastNumberOf(name: string): number {
  return Number.parseInt(isSnapshotName(name) ? name.slice(7) : name, 10)
}
