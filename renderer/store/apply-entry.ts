import { entryToCard } from '../../decks/journal/group-by-card.ts'
import { addToSum, emptySum } from '../../decks/journal/journal-sum.ts'
import type { KeptFile } from '../../decks/journal/content.ts'
import { isContentEntry } from '../../decks/journal/fold-content.ts'
import { isPresetEntry } from '../../decks/journal/fold-presets.ts'
import { retractedEntries } from '../../decks/journal/retracted-entries.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { applyRetract } from './apply-retract.ts'
import { applyOptions } from './apply-options.ts'
import { applyToCards, refoldCard } from './apply-to-card.ts'
import { applyToContent, fileOf } from './apply-to-content.ts'
import { applyToStudy } from './apply-to-study.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import { entryToSubject } from './entry-to-subject.ts'
import type { Tell } from './many-rows.ts'
import { readRetractions } from './read-retractions.ts'
import type { EntryRow } from './rows.ts'
import type { RowChange } from './write-memories.ts'

// [Note: applying] Applying the entries one by one, in whatever order, gives the same rows as folding the whole set
// (rebuild.ts). The common case, an entry later than all others about its subject, changes one row; any other
// makes its subject again from all its live entries. Both are compared in apply-entry.test.ts.

/**
 * Applies one entry to the view; one that was applied before changes nothing. `file` is what it took in, where that has
 * been read already; `tell` hears how many rows are written. Within a rw transaction over all tables.
 */
export async function applyEntry(database: LecternDatabase, entry: Entry, file?: KeptFile, tell?: Tell): Promise<RowChange | null> {
  if ((await database.entries.get(entry.id)) !== undefined) return null
  const { sum, written, latest } = (await readMeta(database, 'applied')) ?? { sum: emptySum, written: 0, latest: null }
  const inOrder = latest === null || entry.id > latest
  const dead = !inOrder && (await isTakenBack(database, entry)) ? 1 : 0
  await database.entries.add(makeEntryRow(entry, written, dead))
  await writeMeta(database, 'applied', { sum: addToSum(sum, [entry.id]), written: written + 1, latest: inOrder ? entry.id : latest })
  if (entry.kind === 'retract') await applyRetract(database, [entry])
  if (entry.kind === 'retract' || dead === 1) return null
  const card = entryToCard(entry)
  if (card !== null) return inOrder ? ((await applyToCards(database, new Map([[card, [entry]]])))[0] ?? null) : refoldCard(database, card)
  if (isContentEntry(entry)) await applyToContent(database, [entry], file === undefined ? undefined : new Map([[fileOf(entry) ?? '', file]]), tell)
  else if (entry.kind === 'settings' || isPresetEntry(entry)) await applyOptions(database, [entry], inOrder)
  else await applyToStudy(database, entry, inOrder)
  return null
}

/** The row of an entry. */
export function makeEntryRow(entry: Entry, written: number, dead: 0 | 1): EntryRow {
  return { id: entry.id, kind: entry.kind, subject: entryToSubject(entry), at: entry.at, device: entry.device, written, dead, entry }
}

/** True when a retraction that came before its entry takes it back. */
async function isTakenBack(database: LecternDatabase, entry: Entry): Promise<boolean> {
  const retractions = await readRetractions(database)
  return retractedEntries(retractions.map((row) => row.entry)).has(entry.id)
}
