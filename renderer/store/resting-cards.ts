import { Dexie } from 'dexie'
import type { CardId, DeckId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { findPlaces } from './id-places.ts'
import type { Tell } from './many-rows.ts'
import { packMemories, unpackMemories } from './pack-memories.ts'
import type { MemoryRow, RestHead, RestRow } from './rows.ts'

// [Note: resting cards] A card's row with its key and its entries in the indexes costs more than all else of an import. So
// cards that come in many at once rest: a hundred rows are one, of one deck, one after the other as they come up. A head of
// each such page says between what days its cards are due, or which places they have among the new ones, and is found by
// that; `restPlaces` says in which page a card is. A card that something is done to leaves its page for a row of its own in
// `memories`, and is in one of the two and never in both. What is asked of cards asks both: see memory-rows.ts.

/** How cards rest: so many at least come at once, and so many are in a page. Tests make both smaller. */
export const resting = { least: 1000, page: 100 }

/** Cards that were forgotten more often have rows of their own, for they are looked for by that. */
const mostLapses = 5
/** So many pages come with one request; see [Note: parts]. */
const part = 10

/** Rows that are one, as they are used. */
interface Page {
  readonly page: number
  readonly rows: readonly MemoryRow[]
}

/** What of the pages is asked for: cards that wait or new ones, of all decks or one, with keys below `until`. */
export interface RestRange {
  readonly kind: 'waiting' | 'fresh'
  readonly deck?: DeckId | undefined
  readonly until: number
}

/** Whether a card can rest: it is not being learned, nor among those that are often forgotten. */
export function canRest({ learning, lapsed = 0 }: MemoryRow): boolean {
  return learning === undefined && lapsed <= mostLapses
}

/** Lays rows to rest, which are in no page and have no row of their own; gives their places, to be noted. Within a transaction of the caller. */
export async function layToRest(database: LecternDatabase, rows: readonly MemoryRow[], tell?: Tell): Promise<Map<CardId, number>> {
  const first = ((await database.restHeads.orderBy(':id').last())?.page ?? 0) + 1
  const pages = splitPages(rows).map((some, at) => ({ page: first + at, rows: some }))
  const places = new Map<CardId, number>()
  for (let at = 0; at < pages.length; at += part) {
    const some = pages.slice(at, at + part)
    await database.restHeads.bulkAdd(some.map(makeHead))
    await database.restRows.bulkAdd(some.map(packPage))
    for (const { page, rows: own } of some) for (const { card } of own) places.set(card, page)
    tell?.(some.reduce((sum, { rows: own }) => sum + own.length, 0))
  }
  return places
}

/** Takes cards out of their pages; `places` says which those are, and the caller notes that they are left. Within a transaction of the caller. */
export async function wake(database: LecternDatabase, places: ReadonlyMap<CardId, number>): Promise<void> {
  if (places.size === 0) return
  const byPage = new Map<number, Set<CardId>>()
  for (const [card, page] of places) {
    const others = byPage.get(page)
    if (others === undefined) byPage.set(page, new Set([card]))
    else others.add(card)
  }
  const heads = await readHeads(database, [...byPage.keys()])
  const empty = heads.filter(({ page, count }) => count === byPage.get(page)?.size).map(({ page }) => page)
  await database.restHeads.bulkDelete(empty)
  await database.restRows.bulkDelete(empty)
  const left = new Set(byPage.keys())
  for (const page of empty) left.delete(page)
  await eachPage(database, [...left], async (pages) => {
    const after = pages.map(({ page, rows }) => ({ page, rows: rows.filter(({ card }) => byPage.get(page)?.has(card) !== true) }))
    await database.restHeads.bulkPut(after.map(makeHead))
    await database.restRows.bulkPut(after.map(packPage))
  })
}

/** The rows of those of these cards that rest. */
export async function findResting(database: LecternDatabase, cards: readonly CardId[]): Promise<Map<CardId, MemoryRow>> {
  const found = new Map<CardId, MemoryRow>()
  const places = await findPlaces(database.restPlaces, cards)
  await eachPage(database, [...new Set(places.values())], async (pages) => {
    for (const { rows } of pages) for (const row of rows) if (places.has(row.card)) found.set(row.card, row)
  })
  return found
}

/** All rows that rest, a few pages at a time. */
export async function eachResting(database: LecternDatabase, take: (rows: MemoryRow[]) => Promise<void>): Promise<void> {
  await eachPage(database, await database.restHeads.toCollection().primaryKeys(), async (pages) => take(pages.flatMap(({ rows }) => rows)))
}

/** The heads of the pages that have cards in a range, by their lowest key. */
export async function findHeads(database: LecternDatabase, { kind, deck, until }: RestRange): Promise<RestHead[]> {
  if (deck === undefined) return database.restHeads.where('[kind+low]').between([kind, Dexie.minKey], [kind, until], true, false).toArray()
  return database.restHeads.where('[deck+kind+low]').between([deck, kind, Dexie.minKey], [deck, kind, until], true, false).toArray()
}

/** The rows of pages that are in a range. */
export async function readHeaded(database: LecternDatabase, heads: readonly RestHead[], { until }: RestRange): Promise<MemoryRow[]> {
  const found: MemoryRow[] = []
  await eachPage(database, heads.map(({ page }) => page), async (pages) => {
    for (const { rows } of pages) for (const row of rows) if (keyOf(row) < until) found.push(row)
  })
  return found
}

/** How many cards of a range rest. Pages that are in it as a whole need not be read. */
export async function countResting(database: LecternDatabase, range: RestRange): Promise<number> {
  const heads = await findHeads(database, range)
  const across = heads.filter(({ high }) => high >= range.until)
  const whole = heads.reduce((sum, { high, count }) => sum + (high < range.until ? count : 0), 0)
  return whole + (across.length === 0 ? 0 : (await readHeaded(database, across, range)).length)
}

/** The least key from `from` on among the cards that wait; Infinity when there is none. */
export async function nextResting(database: LecternDatabase, from: number): Promise<number> {
  const heads = await findHeads(database, { kind: 'waiting', until: Infinity })
  const after = heads.find(({ low }) => low >= from)?.low ?? Infinity
  const across = heads.filter(({ low, high }) => low < from && high >= from)
  const rows = await readHeaded(database, across, { kind: 'waiting', until: Infinity })
  return rows.reduce((least, row) => (keyOf(row) >= from ? Math.min(least, keyOf(row)) : least), after)
}

/** The rows of cards that rest and were forgotten at least so often. */
export async function findLapsed(database: LecternDatabase, least: number): Promise<MemoryRow[]> {
  if (least > mostLapses) return []
  const found: MemoryRow[] = []
  const heads = (await database.restHeads.toArray()).filter(({ lapsed }) => lapsed >= least)
  await eachPage(database, heads.map(({ page }) => page), async (pages) => {
    for (const { rows } of pages) for (const row of rows) if ((row.lapsed ?? 0) >= least) found.push(row)
  })
  return found
}

/** By what a card that rests is found: when it is due, or its place among the new ones. */
export function keyOf({ waiting, fresh }: MemoryRow): number {
  return waiting ?? fresh ?? 0
}

function kindOf({ waiting, fresh }: MemoryRow): RestHead['kind'] {
  return waiting !== undefined ? 'waiting' : fresh !== undefined ? 'fresh' : 'aside'
}

function splitPages(rows: readonly MemoryRow[]): MemoryRow[][] {
  const groups = new Map<string, MemoryRow[]>()
  for (const row of rows) {
    const key = `${row.deck} ${kindOf(row)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = group.map((row) => ({ row, key: keyOf(row) })).sort((a, b) => a.key - b.key || (a.row.card < b.row.card ? -1 : 1)).map(({ row }) => row)
    return Array.from({ length: Math.ceil(sorted.length / resting.page) }, (_, at) => sorted.slice(at * resting.page, (at + 1) * resting.page))
  })
}

/** See [Note: JSON in rows]. */
function packPage({ page, rows }: Page): RestRow {
  return { page, rows: packMemories(rows) }
}

function unpackPage({ page, rows }: RestRow): Page {
  return { page, rows: unpackMemories(rows) }
}

/** The head of a page, which has at least one row and all of a deck and a kind, in their order. */
function makeHead({ page, rows }: Page): RestHead {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A page of resting cards without a card.')
  return { page, deck: first.deck, kind: kindOf(first), low: keyOf(first), high: keyOf(last), count: rows.length, lapsed: rows.reduce((most, { lapsed = 0 }) => Math.max(most, lapsed), 0) }
}

async function readHeads(database: LecternDatabase, pages: readonly number[]): Promise<RestHead[]> {
  const heads: RestHead[] = []
  for (let at = 0; at < pages.length; at += part * part) {
    for (const head of await database.restHeads.bulkGet(pages.slice(at, at + part * part))) if (head !== undefined) heads.push(head)
  }
  return heads
}

async function eachPage(database: LecternDatabase, pages: readonly number[], take: (pages: Page[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < pages.length; at += part) {
    await take((await database.restRows.bulkGet(pages.slice(at, at + part))).flatMap((row) => (row === undefined ? [] : [unpackPage(row)])))
  }
}
