import { startSqlite, type PackEngines } from '../../decks/pack/sqlite.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { fetchFile } from './fetch-file.ts'

/**
 * What packages of Anki are opened with, which the build puts beside the page; fetched only when one is opened. Only a
 * worker may do this, because the page's own rules forbid WebAssembly. Problem: `no-engine` when a file is not there.
 */
export async function loadEngines(): Promise<Result<PackEngines>> {
  try {
    const wasm = await fetchFile(new URL('../../node_modules/sql.js/dist/sql-wasm.wasm', import.meta.url))
    return ok({ openSqlite: await startSqlite(wasm) })
  } catch (error) {
    return fail('no-engine', 'A file that is needed to open packages of Anki is missing or damaged. Install Lectern again.', error instanceof Error ? error.message : String(error))
  }
}
