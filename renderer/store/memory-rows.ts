import { Dexie } from 'dexie'
import type { CardId, DeckId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { changePlaces, findPlaces } from './id-places.ts'
import { deleteRows, findRows, putRows, readAllRows, type Tell } from './many-rows.ts'
import { canRest, countResting, eachResting, findHeads, findLapsed, findResting, layToRest, nextResting, readHeaded, resting, wake, type RestRange } from './resting-cards.ts'
import type { MemoryRow } from './rows.ts'

// The one way to the rows of cards: some have a row of their own, others rest in pages; see [Note: resting cards]. What asks
// both does so in one transaction, for a card goes from one to the other.

/** The row of a card. */
export async function getMemory(database: LecternDatabase, card: CardId): Promise<MemoryRow | undefined> {
  return (await database.memories.get(card)) ?? (await findMemories(database, [card]))[0]
}

/** The rows of cards in their order; undefined for one that is not there. */
export async function findMemories(database: LecternDatabase, cards: readonly CardId[]): Promise<(MemoryRow | undefined)[]> {
  if (cards.length === 0) return []
  return inBoth(database, async () => {
    const rows = await findRows(database.memories, cards)
    const missing = cards.filter((_, at) => rows[at] === undefined)
    const found = missing.length === 0 ? new Map<CardId, MemoryRow>() : await findResting(database, missing)
    return cards.map((card, at) => rows[at] ?? found.get(card))
  })
}

/** The rows of all cards in the order of their ids. */
export async function readMemories(database: LecternDatabase): Promise<MemoryRow[]> {
  return inBoth(database, async () => {
    const rows = await readAllRows(database.memories)
    const own = rows.length
    await eachResting(database, async (some) => {
      for (const row of some) rows.push(row)
    })
    return rows.length === own ? rows : rows.sort((a, b) => (a.card < b.card ? -1 : 1))
  })
}

/** The same in pages between which others may write: a card that is written meanwhile may be missing, or be there twice. */
export async function readMemoriesApart(database: LecternDatabase): Promise<MemoryRow[]> {
  const rows = await readAllRows(database.memories)
  await eachResting(database, async (some) => {
    for (const row of some) rows.push(row)
  })
  return rows
}

/** Hands out the rows of all cards, some at a time; they may be written meanwhile. Within a transaction of the caller. */
export async function eachMemories(database: LecternDatabase, take: (rows: readonly MemoryRow[]) => Promise<void>): Promise<void> {
  const cards = await database.memories.toCollection().primaryKeys()
  await eachResting(database, take)
  for (let at = 0; at < cards.length; at += page) await take((await database.memories.bulkGet(cards.slice(at, at + page))).filter((row) => row !== undefined))
}

const page = 2000

/** Writes rows, over those of the same cards. `isNew` says that a card has no row yet. Within a transaction of the caller. */
export async function putMemories(database: LecternDatabase, rows: readonly MemoryRow[], isNew: (row: MemoryRow) => boolean, tell?: Tell): Promise<void> {
  const places = await findPlaces(database.restPlaces, rows.map(({ card }) => card))
  const [own, rest] = splitRows(rows, (row) => canRest(row) && (places.has(row.card) || isNew(row)))
  await wake(database, places)
  if (own.length === 1 && own[0] !== undefined) await database.memories.put(own[0])
  else await putRows(database.memories, own, tell)
  const laid = rest.length === 0 ? new Map<CardId, number>() : await layToRest(database, rest, tell)
  await changePlaces(database.restPlaces, new Map([...[...places.keys()].map((card) => [card, null] as const), ...laid]))
}

/** Those that get a row of their own, and those that rest; when these are few, they do not. */
function splitRows(rows: readonly MemoryRow[], mayRest: (row: MemoryRow) => boolean): readonly [own: readonly MemoryRow[], rest: readonly MemoryRow[]] {
  if (rows.length < resting.least) return [rows, []]
  const rest = rows.filter(mayRest)
  return rest.length < resting.least ? [rows, []] : [rows.filter((row) => !mayRest(row)), rest]
}

/** Deletes the rows of cards. Within a transaction of the caller. */
export async function deleteMemories(database: LecternDatabase, cards: readonly CardId[]): Promise<void> {
  if (cards.length === 0) return
  const places = await findPlaces(database.restPlaces, cards)
  await wake(database, places)
  await changePlaces(database.restPlaces, new Map([...places.keys()].map((card) => [card, null])))
  await deleteRows(database.memories, cards.filter((card) => !places.has(card)))
}

/** How many cards, of all decks or one, wait with a due date below `until`. */
export async function countWaiting(database: LecternDatabase, until: number, deck?: DeckId): Promise<number> {
  return inBoth(database, async () => (await ownRows(database, { kind: 'waiting', deck, until }).count()) + (await countResting(database, { kind: 'waiting', deck, until })))
}

/** All cards of a range, those first that come first. */
export async function readRange(database: LecternDatabase, range: RestRange): Promise<MemoryRow[]> {
  return inBoth(database, async () => {
    const own = await ownRows(database, range).toArray()
    const others = await readHeaded(database, await findHeads(database, range), range)
    return others.length === 0 ? own : inOrder([...own, ...others], range)
  })
}

/** The cards, of all decks or one, that are being learned and are due below `until`, at most so many: they never rest. */
export async function readLearning(database: LecternDatabase, until: number, deck: DeckId | undefined, most: number): Promise<MemoryRow[]> {
  const rows = database.memories.where('learning').below(until)
  return (deck === undefined ? rows : rows.filter((row) => row.deck === deck)).limit(most).toArray()
}

/** The cards that are not paused and were forgotten at least so often. */
export async function readLapsed(database: LecternDatabase, least: number): Promise<MemoryRow[]> {
  return inBoth(database, async () => [...(await database.memories.where('lapsed').aboveOrEqual(least).toArray()), ...(await findLapsed(database, least))])
}

/** The first due date from `from` on of a card that waits, or null. */
export async function nextWaiting(database: LecternDatabase, from: number): Promise<number | null> {
  return inBoth(database, async () => {
    const own = await database.memories.where('waiting').aboveOrEqual(from).first()
    const least = Math.min(own?.waiting ?? Infinity, await nextResting(database, from))
    return least === Infinity ? null : least
  })
}

/** The cards of a range that have rows of their own, in order. */
export function ownRows({ memories }: LecternDatabase, { kind, deck, until }: RestRange) {
  if (deck !== undefined) return memories.where(`[deck+${kind}]`).between([deck, Dexie.minKey], [deck, until], true, false)
  if (kind === 'fresh') throw new Error('New cards are asked for deck by deck.')
  return memories.where(kind).below(until)
}

/** Sorts as an index does: by the key, then by the card. */
export function inOrder(rows: MemoryRow[], { kind }: RestRange): MemoryRow[] {
  return rows.sort((a, b) => (a[kind] ?? 0) - (b[kind] ?? 0) || (a.card < b.card ? -1 : 1))
}

/** Reads from all tables of cards at one moment, or goes on in the transaction of the caller. */
export async function inBoth<T>(database: LecternDatabase, read: () => Promise<T>): Promise<T> {
  return database.transaction('r', [database.memories, database.restHeads, database.restRows, database.restPlaces], async () => read())
}
