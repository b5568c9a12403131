import { openDeck, type DeckSource } from '../../decks/formats/open-deck.ts'
import type { OpenedDeck } from '../../decks/formats/opened-deck.ts'
import { fail, type Result } from '../../decks/result.ts'

const patience = 60_000

/**
 * Opens a deck file in a worker of its own, or here where there are no workers (in tests). `signal` ends it. Problems:
 * those of `openDeck`, `stopped`, `too-slow` after a minute, `reader-failed` when the worker itself fails, as when
 * memory runs out.
 */
export async function readDeck(source: DeckSource, signal: AbortSignal): Promise<Result<OpenedDeck>> {
  if (typeof Worker === 'undefined') return openDeck(source)
  const worker = new Worker(new URL('./read-deck.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const reading = new Promise<Result<OpenedDeck>>((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Result<OpenedDeck>>) => done(data))
    worker.addEventListener('error', () => done(fail('reader-failed', 'Reading it failed, most likely because it needs more memory than there is. Nothing was added.')))
    worker.addEventListener('messageerror', () => done(fail('reader-failed', 'Reading it failed. Nothing was added. Try once more.')))
    signal.addEventListener('abort', () => done(fail('stopped', 'Reading was stopped. Nothing was added.')))
    timer = setTimeout(() => done(fail('too-slow', 'Reading it took longer than a minute. Split it into several files. Nothing was added.')), patience)
  })
  worker.postMessage(source, { transfer: [] })
  const read = await reading
  clearTimeout(timer)
  worker.terminate()
  return read
}
