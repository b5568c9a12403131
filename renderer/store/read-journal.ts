import type { Entry } from '../../decks/model/entry.ts'
import { ok, type Result } from '../../decks/result.ts'
import type { Shell } from '../shell/shell.ts'
import { newerJournal, readKnownEntries } from './read-known-entries.ts'

/** All entries of the journal in the order in which they were written. Refuses what a newer Lectern wrote. */
export async function readJournal(shell: Shell): Promise<Result<Entry[]>> {
  const known = await readKnownEntries(shell)
  if (!known.ok) return known
  if (known.value.unknown > 0) return { ok: false, problem: newerJournal }
  return ok(known.value.entries)
}
