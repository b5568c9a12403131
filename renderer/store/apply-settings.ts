import { foldSettings } from '../../decks/journal/fold-settings.ts'
import type { Settings } from '../../decks/model/settings.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { untouched } from './apply-to-card.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import { makeMemoryRow } from './make-memory-row.ts'
import { readCardStates } from './read-card-states.ts'
import { readLive } from './read-live.ts'
import { writeMemories } from './write-memories.ts'

/**
 * Makes the settings again from their live entries. `past` is true when that changes what held while answers were
 * given: then all cards are scheduled again, see [Note: settings in force]. Within a transaction.
 */
export async function applySettings(database: LecternDatabase, past: boolean): Promise<void> {
  const before = { ...defaultSettings, ...(await readMeta(database, 'settings')) }
  const after = foldSettings(await readLive(database, 'settings'))
  await writeMeta(database, 'settings', after)
  if (past && !schedulesAlike(before, after)) await refoldAllCards(database)
}

async function refoldAllCards(database: LecternDatabase): Promise<void> {
  const rows = await database.memories.toArray()
  const states = await readCardStates(database, rows.map(({ card }) => card))
  const met = rows.filter((row) => row.last !== null)
  await writeMemories(database, met.map((before) => ({ before, after: makeMemoryRow(before, states.get(before.card) ?? untouched) })))
}

function schedulesAlike(a: Settings, b: Settings): boolean {
  return a.desiredRetention === b.desiredRetention && a.timeZone === b.timeZone && a.dayStartHour === b.dayStartHour
}
