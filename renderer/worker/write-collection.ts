import { fail, type Problem, type Result } from '../../decks/result.ts'
import { writeCollection as writeHere, type WrittenFile } from '../../decks/write-collection.ts'
import type { ReadingProgress } from './collection-request.ts'
import type { WriteAnswer, WriteRequest } from './write-request.ts'
import { writeToolsFor } from './write-tools.ts'

/** What writing wants besides the decks. */
export interface WritingOptions {
  readonly signal: AbortSignal
  readonly readMedia: (hash: string) => Promise<Uint8Array | Problem>
  readonly onProgress: (progress: ReadingProgress) => void
}

/** Packing a gigabyte takes minutes; a writer that tells nothing for so long is ended, in ms. */
const patience = 300_000

/**
 * Writes decks into a file in a worker of its own. `signal` ends it. Problems: those of `writeCollection`, `stopped`, `too-slow` after
 * five minutes without a word, and `writer-failed` when the worker itself fails, as when memory runs out.
 */
export async function writeCollection(request: Omit<Extract<WriteRequest, { ask: 'write' }>, 'ask'>, { signal, readMedia, onProgress }: WritingOptions): Promise<Result<WrittenFile>> {
  // Tests have no workers.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return writeHere(request.decks, request.format, request.options, { ...writeToolsFor(request), readMedia, onProgress })
  const worker = new Worker(new URL('./write-collection.worker.ts', import.meta.url), { type: 'module' })
  const ask = (message: WriteRequest) => worker.postMessage(message, { transfer: [] })
  let timer: ReturnType<typeof setTimeout> | undefined
  const written = await new Promise<Result<WrittenFile>>((done) => {
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => done(fail('too-slow', 'Writing it took too long and was stopped. No file was made. Write fewer decks at once.')), patience)
    }
    const lost = () => done(fail('writer-failed', 'Writing it failed: a picture or sound could not be read. No file was made. Try once more.'))
    const answerMedia = (hash: string) => readMedia(hash).then((bytes) => ask({ ask: 'media', hash, bytes })).catch(lost)
    wait()
    worker.addEventListener('message', ({ data }: MessageEvent<WriteAnswer>) => {
      wait()
      if (data.told === 'written') done(data.written)
      else if (data.told === 'progress') onProgress(data.progress)
      else void answerMedia(data.hash)
    })
    worker.addEventListener('error', () => done(fail('writer-failed', 'Writing it failed, most likely because it needs more memory than there is. Write fewer decks at once.')))
    worker.addEventListener('messageerror', () => done(fail('writer-failed', 'Writing it failed. No file was made. Try once more.')))
    signal.addEventListener('abort', () => done(fail('stopped', 'Writing was stopped. No file was made.')))
    ask({ ask: 'write', ...request })
  })
  clearTimeout(timer)
  worker.terminate()
  return written
}
