import type { WriteEngines } from '../../decks/pack/write-package.ts'
import { startZstd } from '../../decks/pack/zstd.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { fetchFile } from './fetch-file.ts'
import { loadEngines } from './load-engines.ts'

/** What packages of Anki are written with; as `loadEngines`. Problem: `no-engine` when a file is not there. */
export async function loadWriteEngines(): Promise<Result<WriteEngines>> {
  const engines = await loadEngines()
  if (!engines.ok) return engines
  try {
    const wasm = await fetchFile(new URL('../../node_modules/@bokuweb/zstd-wasm/dist/web/zstd.wasm', import.meta.url))
    return ok({ ...engines.value, packZstd: await startZstd(wasm) })
  } catch (error) {
    return fail('no-engine', 'A file that is needed to write packages of Anki is missing or damaged. Install Lectern again.', error instanceof Error ? error.message : String(error))
  }
}
