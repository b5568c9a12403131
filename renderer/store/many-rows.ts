import type { Table } from 'dexie'

// [Note: parts] One request costs the page some 30 microseconds before it is even sent, so a hundred thousand at once
// leave it unable to draw or to take a key for seconds. Between two parts of the same transaction it can do both.

/** Hears how many rows more are written; may throw to end the transaction. */
export type Tell = (rows: number) => void

/** So many requests are made between two chances for the page. */
const part = 200
/** So many rows come with one request. */
const page = 2000
/** Reading the whole table is quicker than asking for more than one row in so many. */
const share = 4

/** The rows of these keys in their order; undefined for a key without one. */
export async function findRows<T, Key extends string>(table: Table<T, Key>, keys: readonly Key[]): Promise<(T | undefined)[]> {
  if (keys.length <= part) return table.bulkGet([...keys])
  // One request tells which are there at all: of what an import brings, mostly none.
  const there = new Set(await table.toCollection().primaryKeys())
  const asked = keys.filter((key) => there.has(key))
  const found = new Map<Key, T | undefined>()
  if (asked.length * share > there.size) for (const row of await readAllRows(table)) found.set(keyOf(table, row), row)
  else for (const some of splitParts(asked)) (await table.bulkGet(some)).forEach((row, at) => found.set(some[at] as Key, row))
  return keys.map((key) => found.get(key))
}

/** All rows of a table in the order of their keys. */
export async function readAllRows<T, Key extends string>(table: Table<T, Key>): Promise<T[]> {
  const rows: T[] = []
  for (;;) {
    const last = rows.at(-1)
    const after = last === undefined ? table.toCollection() : table.where(':id').above(keyOf(table, last))
    const more = await after.limit(page).toArray()
    for (const row of more) rows.push(row)
    if (more.length < page) return rows
  }
}

/** Writes rows, over those of the same keys. Within a transaction of the caller, for it is all or nothing. */
export async function putRows<T, Key>(table: Table<T, Key>, rows: readonly T[], tell?: Tell): Promise<void> {
  for (const some of splitParts(rows)) {
    await table.bulkPut(some)
    tell?.(some.length)
  }
}

/** Deletes the rows of these keys. Within a transaction of the caller. */
export async function deleteRows<T, Key>(table: Table<T, Key>, keys: readonly Key[]): Promise<void> {
  for (const some of splitParts(keys)) await table.bulkDelete(some)
}

/** All tables of ours keep the key in the row. */
function keyOf<T, Key extends string>(table: Table<T, Key>, row: T): Key {
  return (row as Record<string, Key>)[String(table.schema.primKey.keyPath)] as Key
}

function splitParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / part) }, (_, index) => all.slice(index * part, (index + 1) * part))
}
