import { markCard } from '../../decks/journal/fold-card.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { newMemory } from '../../decks/study/memory.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { remember } from './memory-timeline.ts'
import { makeMemoryRow, rowToState, type CardState } from './make-memory-row.ts'
import { readCardStates } from './read-card-states.ts'
import { noMarks } from '../../decks/journal/fold-card.ts'
import type { MemoryRow } from './rows.ts'
import { writeMemories, type RowChange } from './write-memories.ts'

/** The state of a card that nothing was done to. */
export const untouched: CardState = { memory: newMemory(), marks: noMarks, last: null }

/**
 * Applies an entry about a card that is in the collection; one that is gone keeps its entries and nothing else.
 * `inOrder`: no other entry is later, so that the settings that hold now are those it was made under.
 */
export async function applyToCard(database: LecternDatabase, card: CardId, entry: Entry, inOrder: boolean): Promise<RowChange | null> {
  const before = await database.memories.get(card)
  if (before === undefined) return null
  if (!inOrder) return refoldCard(database, before)
  const after = makeMemoryRow(before, await nextState(database, rowToState(before), entry))
  await writeMemories(database, [{ before, after }])
  return { before, after }
}

/** Makes a card's row again from its live entries. */
export async function refoldCard(database: LecternDatabase, before: MemoryRow): Promise<RowChange> {
  const states = await readCardStates(database, [before.card])
  const after = makeMemoryRow(before, states.get(before.card) ?? untouched)
  await writeMemories(database, [{ before, after }])
  return { before, after }
}

async function nextState(database: LecternDatabase, state: CardState, entry: Entry): Promise<CardState> {
  const last = entry.id
  if (entry.kind !== 'review') return { ...state, marks: markCard(state.marks, entry), last }
  const settings = { ...defaultSettings, ...(await readMeta(database, 'settings')) }
  return { ...state, memory: remember(state.memory, entry, settings), last }
}
