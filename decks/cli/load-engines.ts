import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startSqlite, type PackEngines } from '../pack/sqlite.ts'
import { ok, type Result } from '../result.ts'

const { resolve } = createRequire(import.meta.url)

/** What packages of Anki are opened with, from the packages that are installed. Throws when one is not there, which is a fault of the installation. */
export async function loadEngines(): Promise<Result<PackEngines>> {
  return ok({ openSqlite: await startSqlite(new Uint8Array(readFileSync(resolve('sql.js/dist/sql-wasm.wasm')))) })
}
