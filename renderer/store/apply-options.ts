import { decidesDates, findChange, foldPresets, isReplan } from '../../decks/journal/fold-presets.ts'
import { foldSettings } from '../../decks/journal/fold-settings.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { DeckId, EntryId } from '../../decks/model/id.ts'
import { refoldCards } from './apply-to-card.ts'
import { writeMeta, type LecternDatabase } from './database.ts'
import type { MemoryTimeline } from '../../decks/collection/memory-timeline.ts'
import { eachMemories } from './memory-rows.ts'
import { makeTimeline } from './memory-timeline.ts'
import { readOptionEntries } from './read-timeline.ts'

/**
 * Makes the settings and presets again from their live entries. `changed` came, or were taken back or brought again. The
 * cards whose answers other options hold for now are planned again, see [Note: settings in force]: for an entry later than
 * all others (`inOrder`) there are such answers only when it plans anew. Within a transaction.
 */
export async function applyOptions(database: LecternDatabase, changed: readonly Entry[], inOrder: boolean): Promise<void> {
  const entries = await readOptionEntries(database)
  await writeOptions(database, entries)
  if (!changed.some(inOrder ? isReplan : decidesDates)) return
  const after = makeTimeline(entries)
  const before = makeTimeline(findEarlier(entries, changed))
  // Which decks a card can be in: those that have a count.
  const changes = new Map<DeckId, EntryId | ''>()
  for (const { deck } of await database.tallies.toArray()) {
    const from = findChange(before, after, deck)
    if (from !== null) changes.set(deck, from)
  }
  if (changes.size > 0) await refoldAfter(database, changes, after)
}

/** The live entries as they were before: those that are live now have come, the others have gone. */
function findEarlier(entries: readonly Entry[], changed: readonly Entry[]): Entry[] {
  const ids = new Set(changed.map(({ id }) => id))
  const now = new Set(entries.map(({ id }) => id))
  return [...entries.filter(({ id }) => !ids.has(id)), ...changed.filter(({ id }) => !now.has(id))].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Writes the settings and presets that live entries, in the order of their ids, leave. Within a transaction. */
export async function writeOptions(database: LecternDatabase, entries: readonly Entry[]): Promise<void> {
  const { presets, assigns } = foldPresets(entries)
  await writeMeta(database, 'settings', foldSettings(entries))
  await database.presets.clear()
  await database.presets.bulkPut([...presets].map(([id, preset]) => ({ id, preset })))
  await database.assigns.clear()
  await database.assigns.bulkPut([...assigns].map(([deck, preset]) => ({ deck, preset })))
}

/** Makes the cards of decks again whose last entry is later than the id that their deck has. */
async function refoldAfter(database: LecternDatabase, changes: ReadonlyMap<DeckId, EntryId | ''>, timeline: MemoryTimeline): Promise<void> {
  await eachMemories(database, async (rows) => {
    await refoldCards(database, rows.filter(({ deck, last }) => last !== null && last > (changes.get(deck) ?? last)), timeline)
  })
}
