import { markCard, noMarks } from '../../decks/journal/fold-card.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { defaultSettings, type Settings } from '../../decks/model/settings.ts'
import { newMemory } from '../../decks/study/memory.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { remember } from './memory-timeline.ts'
import { makeMemoryRow, rowToState, type CardState } from './make-memory-row.ts'
import { findRows } from './many-rows.ts'
import { readTouchedStates } from './read-card-states.ts'
import type { MemoryRow } from './rows.ts'
import { writeMemories, type RowChange } from './write-memories.ts'

/** The state of a card that nothing was done to. */
export const untouched: CardState = { memory: newMemory(), marks: noMarks, last: null }

/**
 * Applies entries about cards that are in the collection; one that is gone keeps its entries and nothing else.
 * No other entry may be later than these, so that the settings that hold now are those they were made under.
 */
export async function applyToCards(database: LecternDatabase, entries: ReadonlyMap<CardId, readonly Entry[]>): Promise<RowChange[]> {
  const rows = (await findRows(database.memories, [...entries.keys()])).filter((row) => row !== undefined)
  const settings = { ...defaultSettings, ...(await readMeta(database, 'settings')) }
  const changes = rows.map((before) => {
    const state = (entries.get(before.card) ?? []).reduce((now, entry) => nextState(now, entry, settings), rowToState(before))
    return { before, after: makeMemoryRow(before, state) }
  })
  await writeMemories(database, changes)
  return changes
}

/** Makes a card's row again for an entry that others are later than. */
export async function refoldCard(database: LecternDatabase, card: CardId): Promise<RowChange | null> {
  const row = await database.memories.get(card)
  return row === undefined ? null : ((await refoldCards(database, [row]))[0] ?? null)
}

/** Makes the rows of cards that have entries again from those that are live. */
export async function refoldCards(database: LecternDatabase, rows: readonly MemoryRow[]): Promise<RowChange[]> {
  const states = await readTouchedStates(database, rows.map(({ card }) => card))
  const changes = rows.map((before) => ({ before, after: makeMemoryRow(before, states.get(before.card) ?? untouched) }))
  await writeMemories(database, changes)
  return changes
}

function nextState(state: CardState, entry: Entry, settings: Settings): CardState {
  const last = entry.id
  if (entry.kind !== 'review') return { ...state, marks: markCard(state.marks, entry), last }
  return { ...state, memory: remember(state.memory, entry, settings), last }
}
