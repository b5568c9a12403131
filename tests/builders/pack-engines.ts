import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startSqlite, type PackEngines } from '../../decks/pack/sqlite.ts'

/** SQLite as Node has it, for tests of packages. */
export async function packEngines(): Promise<PackEngines> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'))
  return { openSqlite: await startSqlite(new Uint8Array(wasm)) }
}
