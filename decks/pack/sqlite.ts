import startSqlJs from 'sql.js'

/** A value of SQLite as sql.js gives it: integers and reals are numbers, blobs bytes. */
export type SqlValue = number | string | Uint8Array | null

/** A prepared statement of sql.js. `free` it when it is done. */
export interface SqlStatement {
  readonly bind: (values: readonly SqlValue[]) => boolean
  /** Goes to the next row; false after the last. */
  readonly step: () => boolean
  readonly get: () => SqlValue[]
  readonly run: (values?: readonly SqlValue[]) => void
  readonly reset: () => void
  readonly free: () => boolean
}

/** A database in memory. Everything throws an Error with SQLite's own words. */
export interface SqlDatabase {
  readonly prepare: (sql: string) => SqlStatement
  readonly exec: (sql: string) => { readonly columns: string[]; readonly values: SqlValue[][] }[]
  readonly run: (sql: string, values?: readonly SqlValue[]) => unknown
  readonly export: () => Uint8Array
  readonly close: () => void
}

/** The heavy things that packages are read and written with; Node and a worker each load them their own way. */
export interface PackEngines {
  /** Opens the bytes of a database, of which it takes a copy, or makes an empty one. */
  readonly openSqlite: (bytes?: Uint8Array) => SqlDatabase
}

/** Starts SQLite from the bytes of `sql.js/dist/sql-wasm.wasm`. Throws when they are not that. */
export async function startSqlite(wasm: Uint8Array): Promise<PackEngines['openSqlite']> {
  const { Database } = await startSqlJs({ wasmBinary: wasm.slice().buffer })
  return (bytes) => new Database(bytes ?? null)
}
