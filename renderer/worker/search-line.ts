import type { DuplicateProgress } from '../../decks/search/find-duplicates.ts'
import type { SearchAsks, SearchKind, SearchReply, SearchRequest } from './search-request.ts'

/** Questions to the search worker and its answers, brought together. */
export interface SearchLine {
  /** With a signal the answer is null when it was stopped. */
  readonly ask: <K extends SearchKind>(kind: K, asked: SearchAsks[K]['asked'], onProgress?: (progress: DuplicateProgress) => void, signal?: AbortSignal) => Promise<SearchAsks[K]['answer']>
  /** True when the worker failed: what it held is gone, and all that is asked fails. Open another line. */
  readonly isLost: () => boolean
  readonly end: () => void
}

/** Answers take less than a second, and long work tells how far it is; a worker that is silent for so long is taken for lost, in ms. */
const patience = 60_000

interface Asked {
  readonly tell: (answer: SearchAsks[SearchKind]['answer']) => void
  readonly fail: (why: Error) => void
  readonly onProgress: ((progress: DuplicateProgress) => void) | undefined
}

/** Starts the worker. When it fails, as when memory runs out, or is silent for a minute, all that was and is asked fails with an Error that says so. */
export function openSearchLine(): SearchLine {
  const asked = new Map<number, Asked>()
  let last = 0
  let isLost = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    if (asked.size > 0) timer = setTimeout(lose, patience)
  }
  const hear = (reply: SearchReply) => {
    const waiting = asked.get(reply.id)
    if (!('progress' in reply)) asked.delete(reply.id)
    wait()
    if ('progress' in reply) waiting?.onProgress?.(reply.progress)
    else waiting?.tell(reply.answer)
  }
  const lose = () => {
    if (isLost) return
    isLost = true
    clearTimeout(timer)
    end()
    for (const { fail } of asked.values()) fail(sayLost())
    asked.clear()
  }
  const { post, end } = startWorker(hear, lose)
  const send = (kind: SearchKind, what: object, waiting: Asked) => {
    last += 1
    if (isLost) {
      waiting.fail(sayLost())
      return last
    }
    asked.set(last, waiting)
    wait()
    post({ id: last, kind, ...what } as SearchRequest)
    return last
  }
  return {
    ask: (kind, what, onProgress, signal) => new Promise((tell, fail) => {
      const id = send(kind, what, { tell, fail, onProgress })
      const stop = () => send('stop', { work: id }, { tell: () => undefined, fail: () => undefined, onProgress: undefined })
      if (signal?.aborted === true) stop()
      else signal?.addEventListener('abort', stop, { once: true })
    }),
    isLost: () => isLost,
    end: () => {
      clearTimeout(timer)
      end()
      asked.clear()
    },
  }
}

function sayLost(): Error {
  return new Error('Searching failed, most likely because it needs more memory than there is. Search again to try once more.')
}

interface Worked {
  readonly post: (request: SearchRequest) => void
  readonly end: () => void
}

function startWorker(hear: (reply: SearchReply) => void, lose: () => void): Worked {
  // Tests have no workers. The branch is not in the built page, which would hold the search twice.
  if (import.meta.env.MODE === 'test' && typeof Worker === 'undefined') return serveHere(hear)
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => hear(data))
  worker.addEventListener('error', lose)
  worker.addEventListener('messageerror', lose)
  return { post: (request) => worker.postMessage(request, { transfer: [] }), end: () => worker.terminate() }
}

function pause(): Promise<void> {
  return new Promise((done) => { setTimeout(done, 0) })
}

function serveHere(hear: (reply: SearchReply) => void): Worked {
  const starting = async () => (await import('./serve-search.ts')).serveSearch({ reply: hear, pause, time: () => performance.now() })
  const serving = starting()
  let isEnded = false
  const serve = async (request: SearchRequest) => {
    const answer = await serving
    if (!isEnded) answer(structuredClone(request))
  }
  return { post: (request) => void serve(request), end: () => { isEnded = true } }
}
