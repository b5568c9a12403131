import { retractedEntries } from '../../decks/journal/retracted-entries.ts'
import { applySettings } from './apply-settings.ts'
import { refoldContent } from './apply-to-content.ts'
import { refoldCard } from './apply-to-card.ts'
import type { LecternDatabase } from './database.ts'
import { entryToCard } from './entry-to-subject.ts'
import type { EntryRow } from './rows.ts'
import type { RowChange } from './write-memories.ts'

/** Marks what is taken back now and what no longer is, and makes again what that changes. Within a transaction. */
export async function applyRetract(database: LecternDatabase): Promise<RowChange | null> {
  const retractions = await database.entries.where('subject').equals('retract').toArray()
  const retracted = retractedEntries(retractions.map((row) => row.entry))
  const targets = new Set(retractions.flatMap(({ entry }) => (entry.kind === 'retract' ? [entry.entry] : [])))
  const rows = await database.entries.bulkGet([...targets])
  const changed = rows.flatMap((row): EntryRow[] => {
    const dead = row !== undefined && retracted.has(row.id) ? 1 : 0
    return row === undefined || row.dead === dead ? [] : [{ ...row, dead }]
  })
  if (changed.length === 0) return null
  await database.entries.bulkPut(changed)
  const settings = changed.filter(({ subject }) => subject === 'settings').map(({ entry }) => entry)
  if (settings.length > 0) await applySettings(database, settings)
  if (changed.some(({ subject }) => subject === 'content')) await refoldContent(database)
  const cards = new Set(changed.flatMap(({ entry }) => entryToCard(entry) ?? []))
  let last: RowChange | null = null
  for (const row of await database.memories.bulkGet([...cards])) if (row !== undefined) last = await refoldCard(database, row)
  return last
}
