import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { OpenedCollection } from '../formats/opened-collection.ts'
import { standardPreset } from '../model/preset.ts'
import { defaultSettings } from '../model/settings.ts'
import { openCollection } from '../open-collection.ts'
import { hashBytes } from '../pack/hash-bytes.ts'
import { listFiles } from '../pack/list-files.ts'
import { readPackage } from '../pack/read-package.ts'
import { fail, type Result } from '../result.ts'
import type { DayClock } from '../study/day.ts'
import { presetToMemoryOptions } from '../study/memory.ts'
import { loadEngines } from './load-engines.ts'

/** The clock of this computer's zone. */
export const localClock: DayClock = { startHour: defaultSettings.dayStartHour, offsetAt: (at) => -new Date(at).getTimezoneOffset() }

/** Opens a file of decks by its path, with the same code as the app. Problems: `no-file`, `too-big`, and those of `openCollection`. */
export async function openDeckFile(path: string): Promise<Result<OpenedCollection>> {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (facts?.isFile() !== true) return fail('no-file', `There is no file ${path}.`)
  if (facts.size > 500_000_000) return fail('too-big', 'It is larger than 500 MB.')
  const options = presetToMemoryOptions(standardPreset, defaultSettings, localClock)
  return openCollection({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }, {
    options,
    now: Date.now(),
    hash: hashBytes,
    listFiles,
    readPackage: async (file) => {
      const engines = await loadEngines()
      return engines.ok ? readPackage(file, engines.value) : engines
    },
  })
}
