import { z } from 'zod'
import { fail, ok, type Result } from '../../decks/result.ts'
import { backupReasonSchema } from '../contract/contract.ts'

// [Note: backups] A backup is one file, `20261122T101500123Z-0123abcd.backup`, named for when it was made, and a share in the
// pool beside it, `files/ab/HASH`, where each kept file (decks and articles as they came in, pictures, sounds) stands once
// for all backups. The file is, from the start to the end:
//   lectern-backup 1 {…}                          the header: what is in it (`backupHeaderSchema`), as JSON on one line
//   block files LINES PACKED PLAIN CRC            then PACKED bytes and a newline: "HASH SIZE" of each kept file, by hash
//   block journal LINES PACKED PLAIN CRC          the same with entries of the journal, as they stand there, in their order
//   end BYTES CRC SHA256                          how many bytes stand before this line, the CRC-32 of the header's line,
//                                                 and the SHA-256 of all bytes before itself
// Blocks hold about a megabyte of lines, packed as a raw deflate stream (RFC 1951), with the CRC-32 of the packed bytes, so
// that damage is found in one block and the others are still read. A header and an end that do not belong together, a file
// that was cut off, renamed or emptied is seen without reading the rest; every other change when it is read. The reader's second folder holds the same.

/** The longest header line, in bytes. */
export const longestHeader = 4096

/** What a backup says of itself. */
export const backupHeaderSchema = z.strictObject({
  id: z.string().max(40),
  /** The version of Lectern that made it. */
  app: z.string().max(60),
  /** The name of the computer's journal. */
  device: z.string().max(80),
  /** When, in ms since 1970 UTC; the same as in the name. */
  at: z.int().nonnegative(),
  reason: backupReasonSchema,
  /** The sum of the journal (decks/journal/journal-sum.ts). */
  entries: z.int().nonnegative(),
  digest: z.int().nonnegative(),
  /** The kept files, their bytes, and the SHA-256 of their list: backups with the same one name the same files. */
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  listed: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many kept files could not be read when it was made, so that it lacks them. */
  lost: z.int().nonnegative(),
})

export type BackupHeader = z.infer<typeof backupHeaderSchema>

/** The header as the first line of a backup. */
export function encodeHeader(header: BackupHeader): Uint8Array {
  return new TextEncoder().encode(`lectern-backup 1 ${JSON.stringify(header)}\n`)
}

/** Reads the first line of the backup of that name. */
export function decodeHeader(line: Uint8Array | null, id: string): Result<BackupHeader> {
  const text = line === null ? '' : new TextDecoder().decode(line)
  const [, version, json] = /^lectern-backup (\d{1,6}) (\{.*\})\n$/.exec(text) ?? []
  if (version === undefined || json === undefined) return fail('backup-damaged', 'This file is no backup of Lectern, or its beginning was damaged.', 'its beginning')
  if (version !== '1') return fail('backup-newer', 'This backup was made by a newer Lectern. Update Lectern to look inside.')
  const header = backupHeaderSchema.safeParse(parseJson(json))
  if (!header.success) return fail('backup-damaged', 'The beginning of this backup was damaged.', 'its beginning')
  return header.data.id === id ? ok(header.data) : fail('backup-damaged', 'This backup was damaged: it stands under the name of another one.', 'its beginning')
}

/** A value, or undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
