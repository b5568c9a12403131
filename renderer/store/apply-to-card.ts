import type { Entry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { makeMemoryRow, rowToState } from './make-memory-row.ts'
import type { MemoryTimeline } from '../../decks/collection/memory-timeline.ts'
import { nextState, untouched } from '../../decks/collection/next-state.ts'
import { findMemories, getMemory } from './memory-rows.ts'
import { readCardStates } from './read-card-states.ts'
import { readOptionsNow, readTimeline } from './read-timeline.ts'
import type { MemoryRow } from './rows.ts'
import { writeMemories, type RowChange } from './write-memories.ts'

/** So many cards are made again at once; see [Note: parts]. */
const part = 5000

/**
 * Applies entries about cards that are in the collection; one that is gone keeps its entries and nothing else.
 * No other entry may be later than these, so that the options that hold now are those they were made under.
 */
export async function applyToCards(database: LecternDatabase, entries: ReadonlyMap<CardId, readonly Entry[]>): Promise<RowChange[]> {
  const rows = (await findMemories(database, [...entries.keys()])).filter((row) => row !== undefined)
  const { optionsOf } = await readOptionsNow(database)
  const changes = rows.map((before) => {
    const options = optionsOf(before.deck)
    const state = (entries.get(before.card) ?? []).reduce((now, entry) => nextState(now, entry, options), rowToState(before))
    return { before, after: makeMemoryRow(before, state) }
  })
  await writeMemories(database, changes)
  return changes
}

/** Makes a card's row again for an entry that others are later than. */
export async function refoldCard(database: LecternDatabase, card: CardId): Promise<RowChange | null> {
  const row = await getMemory(database, card)
  return row === undefined ? null : ((await refoldCards(database, [row]))[0] ?? null)
}

/** Makes the rows of cards that have entries again from those that are live. */
export async function refoldCards(database: LecternDatabase, rows: readonly MemoryRow[], known?: MemoryTimeline): Promise<RowChange[]> {
  if (rows.length === 0) return []
  const timeline = known ?? (await readTimeline(database))
  const all: RowChange[] = []
  for (let at = 0; at < rows.length; at += part) {
    const some = rows.slice(at, at + part)
    const states = await readCardStates(database, some.map(({ card, deck, placed }) => ({ card, deck, placed: placed ?? [] })), timeline)
    const changes = some.map((before) => ({ before, after: makeMemoryRow(before, states.get(before.card) ?? untouched) }))
    await writeMemories(database, changes)
    for (const change of changes) all.push(change)
  }
  return all
}
