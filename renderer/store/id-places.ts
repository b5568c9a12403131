import type { Table } from 'dexie'
import { inPartsOf } from './in-parts.ts'
import type { PlaceRow } from './rows.ts'

// [Note: places] An index over the ids of things that share a row costs one entry for each of them, as much as a row of its
// own. So the ids are kept in rows too, some hundred to a row: an id is in the row of its number. Which page an id is in is
// then one small row to read, and a hundred thousand of them are a thousand rows to write.

/** So many rows there are at most; a power of two. */
const rows = 1024
/** So many rows come or go with one request; see [Note: parts]. */
const part = 64

type Places<Id extends string> = Table<PlaceRow<Id>, number>

/** The pages of those of these ids that are in one. */
export async function findPlaces<Id extends string>(table: Places<Id>, ids: readonly Id[]): Promise<Map<Id, number>> {
  const found = new Map<Id, number>()
  // What comes first comes into an empty table, and is much.
  if (ids.length > part && (await table.limit(1).primaryKeys()).length === 0) return found
  const asked = new Set<Id>()
  const numbers = new Set<number>()
  await inPartsOf(() => table.limit(1).primaryKeys(), ids, (id) => {
    asked.add(id)
    numbers.add(numberOf(id))
  })
  await eachRow(table, numbers, (row) => {
    row.ids.forEach((id, at) => {
      const page = row.pages[at]
      if (page !== undefined && asked.has(id)) found.set(id, page)
    })
  })
  return found
}

/** Notes that ids are in these pages now, or in none (null). Within a transaction of the caller. */
export async function changePlaces<Id extends string>(table: Places<Id>, changes: ReadonlyMap<Id, number | null>): Promise<void> {
  const byNumber = new Map<number, Map<Id, number | null>>()
  await inPartsOf(() => table.limit(1).primaryKeys(), [...changes], ([id, page]) => {
    const number = numberOf(id)
    const others = byNumber.get(number)
    if (others === undefined) byNumber.set(number, new Map([[id, page]]))
    else others.set(id, page)
  })
  const numbers = [...byNumber.keys()]
  for (let at = 0; at < numbers.length; at += part) {
    const some = numbers.slice(at, at + part)
    const before = await table.bulkGet(some)
    const after = some.map((number, place) => changeRow(number, before[place], byNumber.get(number) ?? new Map<Id, null>()))
    await table.bulkDelete(after.flatMap(({ number, ids }) => (ids.length === 0 ? [number] : [])))
    await table.bulkPut(after.filter(({ ids }) => ids.length > 0))
  }
}

function changeRow<Id extends string>(number: number, row: PlaceRow<Id> | undefined, changes: ReadonlyMap<Id, number | null>): PlaceRow<Id> {
  const [ids, pages]: [Id[], number[]] = [[], []]
  row?.ids.forEach((id, at) => {
    if (changes.has(id)) return
    ids.push(id)
    pages.push(row.pages[at] ?? 0)
  })
  for (const [id, page] of changes) {
    if (page === null) continue
    ids.push(id)
    pages.push(page)
  }
  return { number, ids, pages }
}

async function eachRow<Id extends string>(table: Places<Id>, numbers: ReadonlySet<number>, take: (row: PlaceRow<Id>) => void): Promise<void> {
  const all = [...numbers]
  for (let at = 0; at < all.length; at += part) {
    for (const row of await table.bulkGet(all.slice(at, at + part))) if (row !== undefined) take(row)
  }
}

/** The number of an id: FNV-1a over its letters (http://www.isthe.com/chongo/tech/comp/fnv/). */
function numberOf(id: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01_00_01_93)
  return (hash ^ (hash >>> 15)) & (rows - 1)
}
