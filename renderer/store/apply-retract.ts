import { entryToCard } from '../../decks/journal/group-by-card.ts'
import { retractedEntries } from '../../decks/journal/retracted-entries.ts'
import { applyOptions } from './apply-options.ts'
import { revertContent } from './apply-to-content.ts'
import { refoldCards } from './apply-to-card.ts'
import { refoldStudy } from './apply-to-study.ts'
import type { LecternDatabase } from './database.ts'
import { findRows, putRows } from './many-rows.ts'
import type { EntryRow } from './rows.ts'

/** Marks what is taken back now and what no longer is, and makes again what that changes. Within a transaction. */
export async function applyRetract(database: LecternDatabase): Promise<void> {
  const retractions = await database.entries.where('subject').equals('retract').toArray()
  const retracted = retractedEntries(retractions.map((row) => row.entry))
  const targets = new Set(retractions.flatMap(({ entry }) => (entry.kind === 'retract' ? [entry.entry] : [])))
  const rows = await findRows(database.entries, [...targets])
  const changed = rows.flatMap((row): EntryRow[] => {
    const dead = row !== undefined && retracted.has(row.id) ? 1 : 0
    return row === undefined || row.dead === dead ? [] : [{ ...row, dead }]
  })
  if (changed.length === 0) return
  await putRows(database.entries, changed)
  const options = changed.filter(({ subject }) => subject === 'settings' || subject === 'options').map(({ entry }) => entry)
  if (options.length > 0) await applyOptions(database, options, false)
  const content = changed.filter(({ subject }) => subject === 'content')
  if (content.length > 0) await revertContent(database, content)
  await refoldStudy(database, changed.map(({ entry }) => entry))
  const cards = new Set(changed.flatMap(({ entry }) => entryToCard(entry) ?? []))
  await refoldCards(database, (await findRows(database.memories, [...cards])).filter((row) => row !== undefined))
}
