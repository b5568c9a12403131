import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startSqlite, type PackEngines } from '../pack/sqlite.ts'

const { resolve } = createRequire(import.meta.url)

/** What packages of Anki are opened with, from the packages that are installed. Throws when one is not there. */
export async function loadEngines(): Promise<PackEngines> {
  return { openSqlite: await startSqlite(new Uint8Array(readFileSync(resolve('sql.js/dist/sql-wasm.wasm')))) }
}
