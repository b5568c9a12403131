import type { DuplicateProgress } from '../../decks/search/find-duplicates.ts'
import type { SearchAsks, SearchKind, SearchReply, SearchRequest } from './search-request.ts'

/** Questions to the search worker and its answers, brought together. */
export interface SearchLine {
  /** With a signal the answer is null when it was stopped. */
  readonly ask: <K extends SearchKind>(kind: K, asked: SearchAsks[K]['asked'], onProgress?: (progress: DuplicateProgress) => void, signal?: AbortSignal) => Promise<SearchAsks[K]['answer']>
  readonly end: () => void
}

interface Asked {
  readonly tell: (answer: SearchAsks[SearchKind]['answer']) => void
  readonly fail: (why: Error) => void
  readonly onProgress: ((progress: DuplicateProgress) => void) | undefined
}

/** Starts the worker. When it fails, as when memory runs out, all that was asked fails with an Error that says so. */
export function openSearchLine(): SearchLine {
  const asked = new Map<number, Asked>()
  let last = 0
  const hear = (reply: SearchReply) => {
    const waiting = asked.get(reply.id)
    if ('progress' in reply) return waiting?.onProgress?.(reply.progress)
    asked.delete(reply.id)
    waiting?.tell(reply.answer)
  }
  const lose = () => {
    for (const { fail } of asked.values()) fail(new Error('Searching failed, most likely because it needs more memory than there is. Reopen the library to try once more.'))
    asked.clear()
  }
  const { post, end } = startWorker(hear, lose)
  const send = (kind: SearchKind, what: object, waiting: Asked) => {
    last += 1
    asked.set(last, waiting)
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
    end: () => {
      end()
      asked.clear()
    },
  }
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
