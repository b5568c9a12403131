// Opens a file of decks away from the page, which stays usable however large or hostile the file is. One worker reads one
// file and holds it, so that its pictures and sounds can be asked for one by one; `readCollection` ends it.
import { z } from 'zod'
import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import { openCollection } from '../../decks/open-collection.ts'
import { hashBytes } from '../../decks/pack/hash-bytes.ts'
import { listFiles } from '../../decks/pack/list-files.ts'
import { readPackage } from '../../decks/pack/read-package.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import { presetToMemoryOptions } from '../../decks/study/memory.ts'
import { zoneToClock } from '../store/zone-to-clock.ts'
import { splitCollection } from './collection-parts.ts'
import type { CollectionAnswer, CollectionRequest, ReadingProgress } from './collection-request.ts'
import { loadEngines } from './load-engines.ts'

// The page's policy forbids code made from text.
z.config({ jitless: true })

/** What is left of the file once its notes have gone to the page. */
let readMedia: OpenedCollection['readMedia'] | null = null

function tell(answer: CollectionAnswer, transfer: Transferable[] = []): void {
  postMessage(answer, { transfer })
}

addEventListener('message', ({ data }: MessageEvent<CollectionRequest>) => {
  if (data.ask === 'open') void open(data)
  else void giveMedia(data.number, data.hash)
})

async function open({ source, timeZone, dayStartHour, noteTypes }: Extract<CollectionRequest, { ask: 'open' }>): Promise<void> {
  const options = presetToMemoryOptions(standardPreset, defaultSettings, zoneToClock(timeZone, dayStartHour))
  const onProgress = (progress: ReadingProgress) => tell({ told: 'progress', progress })
  const opened = await openCollection(source, {
    options,
    now: Date.now(),
    noteTypes,
    hash: hashBytes,
    listFiles,
    onProgress,
    readPackage: async (file) => {
      const engines = await loadEngines()
      return engines.ok ? readPackage(file, engines.value, { onProgress }) : engines
    },
  })
  if (!opened.ok) return tell({ told: 'opened', opened })
  const { readMedia: read, ...value } = opened.value
  readMedia = read
  const { parts, rest } = splitCollection(value)
  for (const part of parts) tell(part, [part.notes.buffer, part.studies.buffer])
  tell({ told: 'opened', opened: { ok: true, value: rest } })
}

async function giveMedia(number: number, hash: string): Promise<void> {
  const read = readMedia === null ? { type: 'no-file', detail: 'There is no file.' } : await readMedia(hash)
  const bytes = read instanceof Uint8Array ? new Uint8Array(read) : read
  tell({ told: 'media', number, bytes }, bytes instanceof Uint8Array ? [bytes.buffer] : [])
}
