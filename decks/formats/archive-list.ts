import { z } from 'zod'
import { fileHashSchema } from '../model/id.ts'

// [Note: archives] A `.lectern-archive` file is a zip archive of all that lasts: `archive.json` says what is in it, the journal
// stands line by line in files of some thousand entries each, and what was kept beside it (decks and articles as they came in,
// pictures, sounds) under `files/` by its SHA-256. Two archives hold the same when their journals do: taking one in gives the
// union of both journals. Sums tell when a part was damaged; then none of it is taken.

/** The name of the file that says what is in an archive. */
export const archiveListName = 'archive.json'

/** What stands in `archive.json`; see [Note: archives]. */
export const archiveListSchema = z.strictObject({
  format: z.literal('lectern-archive'),
  version: z.literal(1),
  /** ms since 1970 UTC. */
  madeAt: z.int().nonnegative(),
  decks: z.array(z.string().max(300)).max(100_000),
  entries: z.int().nonnegative(),
  journal: z.array(z.strictObject({ name: z.string().min(1).max(100), hash: fileHashSchema })).max(100_000),
  files: z.array(z.strictObject({ hash: fileHashSchema, bytes: z.int().nonnegative() })).max(1_000_000),
})

export type ArchiveList = z.infer<typeof archiveListSchema>

/** The name of a kept file in an archive. */
export function archivedFile(hash: string): string {
  return `files/${hash}`
}
