import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startZip } from '../pack/write-zip.ts'
import { writePackage } from '../pack/write-package.ts'
import { startZstd } from '../pack/zstd.ts'
import type { WriteTools } from '../write-collection.ts'
import { loadEngines } from './load-engines.ts'
import { localClock } from './open-deck-file.ts'

const { resolve } = createRequire(import.meta.url)

/** What writing decks wants in a terminal, besides their files. */
export async function writeTools(now: number = Date.now()): Promise<Omit<WriteTools, 'readMedia'>> {
  return {
    now,
    clock: localClock,
    startZip,
    writePackage: async (collection, media, container, onProgress) => {
      const engines = await loadEngines()
      if (!engines.ok) return engines
      const packZstd = await startZstd(new Uint8Array(readFileSync(resolve('@bokuweb/zstd-wasm').replace(/common[\\/]index\.node\.js$/, 'web/zstd.wasm'))))
      return writePackage(collection, media, { container, onProgress }, { ...engines.value, packZstd })
    },
  }
}
