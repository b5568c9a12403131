import type { OpenedCollection } from '../../decks/formats/opened-collection.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import { standardPreset } from '../../decks/model/preset.ts'
import { defaultSettings } from '../../decks/model/settings.ts'
import type { CollectionSource } from '../../decks/collection-tools.ts'
import { openCollection } from '../../decks/open-collection.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { presetToMemoryOptions } from '../../decks/study/memory.ts'
import { zoneToClock } from '../store/zone-to-clock.ts'
import { joinCollection } from './collection-parts.ts'
import type { CollectionAnswer, CollectionRequest, ReadingProgress } from './collection-request.ts'

/** A file that was read and is still held, for the sake of the files in it. `close` lets go of it. */
export interface HeldCollection extends OpenedCollection {
  readonly close: () => void
}

/** What reading wants besides the file. */
export interface ReadingOptions {
  readonly signal: AbortSignal
  readonly timeZone: string
  readonly dayStartHour: number
  /** The reader's note types, by which tables may make cards. */
  readonly noteTypes: readonly NoteType[]
  readonly onProgress: (progress: ReadingProgress) => void
}

/** A package of a gigabyte takes minutes; one that tells nothing for so long is ended. */
const patience = 90_000

/**
 * Opens a file of decks in a worker of its own. `signal` ends it. Problems: those of `openCollection`, `stopped`, `too-slow`
 * after a minute and a half without progress, `reader-failed` when the worker itself fails, as when memory runs out.
 */
export async function readCollection(source: CollectionSource, { signal, timeZone, dayStartHour, noteTypes, onProgress }: ReadingOptions): Promise<Result<HeldCollection>> {
  // Tests have no workers, and read what needs none.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') {
    const options = presetToMemoryOptions(standardPreset, defaultSettings, zoneToClock(timeZone, dayStartHour))
    const read = await openCollection(source, { options, now: Date.now(), noteTypes, hash: async () => '0'.repeat(64) })
    return read.ok ? ok({ ...read.value, close: () => undefined }) : read
  }
  const worker = new Worker(new URL('./read-collection.worker.ts', import.meta.url), { type: 'module' })
  const asked = new Map<number, (bytes: Uint8Array | Problem) => void>()
  let ended: Problem | null = null
  const end = (problem: Problem) => {
    ended ??= problem
    worker.terminate()
    for (const answer of asked.values()) answer(ended)
    asked.clear()
  }
  const close = () => end({ type: 'stopped', detail: 'Reading was stopped.' })
  const joined = joinCollection()
  const reading = new Promise<Result<Omit<OpenedCollection, 'readMedia'>>>((done) => {
    const late = () => done(fail('too-slow', 'Reading it took too long and was stopped. Split it into several files. Nothing was added.'))
    let timer = setTimeout(late, patience)
    worker.addEventListener('message', ({ data }: MessageEvent<CollectionAnswer>) => {
      if (data.told === 'media') {
        asked.get(data.number)?.(data.bytes)
        asked.delete(data.number)
        return
      }
      clearTimeout(timer)
      if (data.told === 'opened') return done(data.opened.ok ? ok(joined.finish(data.opened.value)) : data.opened)
      timer = setTimeout(late, patience)
      if (data.told === 'part') joined.take(data)
      else onProgress(data.progress)
    })
    worker.addEventListener('error', () => {
      done(fail('reader-failed', 'Reading it failed, most likely because it needs more memory than there is. Nothing was added.'))
      // Pictures and sounds may be asked for still; nobody is left to answer.
      end({ type: 'reader-failed', detail: 'Reading it failed, most likely because it needs more memory than there is.' })
    })
    signal.addEventListener('abort', () => done(fail('stopped', 'Reading was stopped. Nothing was added.')))
  })
  const ask = (request: CollectionRequest) => worker.postMessage(request, { transfer: [] })
  ask({ ask: 'open', source, timeZone, dayStartHour, noteTypes })
  const read = await reading
  if (!read.ok) {
    close()
    return read
  }
  let count = 0
  const readMedia = (hash: string) => new Promise<Uint8Array | Problem>((done) => {
    if (ended !== null) return done(ended)
    count += 1
    asked.set(count, done)
    ask({ ask: 'media', number: count, hash })
  })
  return ok({ ...read.value, readMedia, close })
}
