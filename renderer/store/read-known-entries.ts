import { entrySchema, type Entry } from '../../decks/model/entry.ts'
import { ok, type Problem, type Result } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'

const page = 5000

/** Why nothing may be written over a journal with entries of other kinds than those that are known here. */
export const newerJournal: Problem = { type: 'newer-journal', detail: 'Your cards were last used with a newer Lectern, and the journal holds things that this one does not know. What it knows is shown; nothing can be changed here. Use that Lectern, or a newer one.' }

/** The entries of the journal that this Lectern knows, each once in the order in which they were written, and how many others there are. */
export async function readKnownEntries(shell: Pick<Shell, 'call'>): Promise<Result<{ entries: Entry[]; unknown: number }>> {
  const entries = new Map<string, Entry>()
  let unknown = 0
  for (let from: number | null = 0; from !== null; ) {
    const read: Result<CallOutput<'journal.read'>> = await shell.call('journal.read', { from, limit: page })
    if (!read.ok) return read
    for (const line of read.value.lines) {
      const entry = parseEntry(line)
      if (entry === null) unknown += 1
      else entries.set(entry.id, entry)
    }
    from = read.value.next
  }
  return ok({ entries: [...entries.values()], unknown })
}

/** The entry in a line of the journal; null for what this Lectern does not know. */
export function parseEntry(line: string): Entry | null {
  try {
    const entry = entrySchema.safeParse(JSON.parse(line))
    return entry.success ? entry.data : null
  } catch {
    return null
  }
}
