import { entryToCard } from '../../decks/journal/group-by-card.ts'
import { retractedEntries, targetsOf } from '../../decks/journal/retracted-entries.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { applyOptions } from './apply-options.ts'
import { revertContent } from './apply-to-content.ts'
import { refoldCards } from './apply-to-card.ts'
import { refoldStudy } from './apply-to-study.ts'
import type { LecternDatabase } from './database.ts'
import { findRows, putRows } from './many-rows.ts'
import { findMemories } from './memory-rows.ts'
import { readRetractions } from './read-retractions.ts'
import type { EntryRow } from './rows.ts'

/** Marks what retractions that came take back now and what no longer is, and makes again what that changes. Within a transaction. */
export async function applyRetract(database: LecternDatabase, fresh: readonly Entry[]): Promise<void> {
  const retractions = (await readRetractions(database)).map(({ entry }) => entry)
  const retracted = retractedEntries(retractions)
  const rows = await findRows(database.entries, findReached(fresh, retractions))
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
  await refoldCards(database, (await findMemories(database, [...cards])).filter((row) => row !== undefined))
}

/** What retractions say something of, by themselves or by what they take back; they are among it. */
function findReached(fresh: readonly Entry[], retractions: readonly Entry[]): EntryId[] {
  const known = new Map(retractions.map((entry) => [entry.id, entry]))
  const reached = new Set(fresh.map(({ id }) => id))
  // A set hands out what is added to it on the way.
  for (const id of reached) {
    const entry = known.get(id)
    if (entry?.kind === 'retract') for (const target of targetsOf(entry)) reached.add(target)
  }
  return [...reached]
}
