import { entrySchema, type Entry } from '../../decks/model/entry.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'

const page = 5000

/** All entries of the journal in the order in which they were written. Refuses what a newer Lectern wrote. */
export async function readJournal(shell: Shell): Promise<Result<Entry[]>> {
  const entries = new Map<string, Entry>()
  for (let from: number | null = 0; from !== null; ) {
    const read: Result<CallOutput<'journal.read'>> = await shell.call('journal.read', { from, limit: page })
    if (!read.ok) return read
    for (const line of read.value.lines) {
      const entry = parseEntry(line)
      if (entry === null) return fail('newer-journal', 'Your journal holds things that this Lectern does not know. Use a newer Lectern. Nothing was changed.')
      entries.set(entry.id, entry)
    }
    from = read.value.next
  }
  return ok([...entries.values()])
}

function parseEntry(line: string): Entry | null {
  try {
    const entry = entrySchema.safeParse(JSON.parse(line))
    return entry.success ? entry.data : null
  } catch {
    return null
  }
}
