import { addToSum, emptySum, isSameSum, type JournalSum } from '../../decks/journal/journal-sum.ts'
import type { JournalAnswers } from '../calls/journal.ts'
import { readEntryId } from './entry-id.ts'
import { breakOff, orBreakOff } from './try-backup.ts'

/** What backups ask of the journal. */
export type BackedUpJournal = Pick<JournalAnswers, 'journal.open' | 'journal.read'>

/** How many letters a page has, about. */
const pageSize = 1_000_000

/**
 * The entries that make up `sum`, page by page, each once, in the order written: those that the journal held when the sum was
 * taken, for it only grows. Breaks off when they are not there.
 */
export async function* readJournalPages(journal: BackedUpJournal, sum: JournalSum): AsyncGenerator<string[]> {
  // The journal may give an entry twice.
  const ids = new Set<string>()
  let found = emptySum
  let limit = 500
  for (let from: number | null = 0; from !== null && found.count < sum.count; ) {
    const { lines, next }: { lines: string[]; next: number | null } = orBreakOff(await journal['journal.read']({ from, limit }))
    const fresh: string[] = []
    const freshIds: string[] = []
    for (const line of lines) {
      const id = readEntryId(line)
      if (id === null || ids.has(id) || ids.size === sum.count) continue
      ids.add(id)
      freshIds.push(id)
      fresh.push(line)
    }
    found = addToSum(found, freshIds)
    yield fresh
    from = next
    const letters = lines.reduce((all, line) => all + line.length, 0)
    limit = Math.min(10_000, Math.max(1, Math.floor((pageSize * lines.length) / Math.max(1, letters))))
  }
  if (!isSameSum(found, sum)) breakOff({ type: 'journal-changed', detail: 'The journal could not be read as a whole, so no backup was made of it. Start Lectern again.' })
}
