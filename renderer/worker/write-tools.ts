import { writePackage } from '../../decks/pack/write-package.ts'
import { startZip } from '../../decks/pack/write-zip.ts'
import type { WriteTools } from '../../decks/write-collection.ts'
import { zoneToClock } from '../store/zone-to-clock.ts'
import { loadWriteEngines } from './load-write-engines.ts'
import type { WriteRequest } from './write-request.ts'

/** What writing decks wants besides their files, for a reader of this zone. */
export function writeToolsFor({ now, timeZone, dayStartHour }: Pick<Extract<WriteRequest, { ask: 'write' }>, 'now' | 'timeZone' | 'dayStartHour'>): Omit<WriteTools, 'readMedia' | 'onProgress'> {
  return {
    now,
    clock: zoneToClock(timeZone, dayStartHour),
    startZip,
    writePackage: async (collection, media, container, onProgress) => {
      const engines = await loadWriteEngines()
      return engines.ok ? writePackage(collection, media, { container, onProgress }, engines.value) : engines
    },
  }
}
