import type { Result } from '../result.ts'

/**
 * Where a journal lives: a folder of the file system, or the browser's private one. Every answer comes after the
 * change is on the disk. Failures are problems in plain words; nothing here throws.
 */
export interface JournalDisk {
  /** The names of the segments, ascending; see `segmentName`. */
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
