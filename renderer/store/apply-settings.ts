import { foldSettings } from '../../decks/journal/fold-settings.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { untouched } from './apply-to-card.ts'
import { writeMeta, type LecternDatabase } from './database.ts'
import { makeMemoryRow } from './make-memory-row.ts'
import { readCardStates } from './read-card-states.ts'
import { readLive } from './read-live.ts'
import { writeMemories } from './write-memories.ts'

/**
 * Makes the settings again from their live entries. `past` are entries that came or went and may have held while
 * answers were given: then all cards are scheduled again, see [Note: settings in force]. Within a transaction.
 */
export async function applySettings(database: LecternDatabase, past: readonly Entry[]): Promise<void> {
  await writeMeta(database, 'settings', foldSettings(await readLive(database, 'settings')))
  if (past.some(decidesDates)) await refoldAllCards(database)
}

async function refoldAllCards(database: LecternDatabase): Promise<void> {
  const rows = await database.memories.toArray()
  const states = await readCardStates(database, rows.map(({ card }) => card))
  const met = rows.filter((row) => row.last !== null)
  await writeMemories(database, met.map((before) => ({ before, after: makeMemoryRow(before, states.get(before.card) ?? untouched) })))
}

function decidesDates(entry: Entry): boolean {
  return entry.kind === 'settings' && (entry.change.desiredRetention ?? entry.change.timeZone ?? entry.change.dayStartHour) !== undefined
}
