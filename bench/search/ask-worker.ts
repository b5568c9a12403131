import { Worker } from 'node:worker_threads'
import type { SearchAsks, SearchKind, SearchReply } from '../../renderer/worker/search-request.ts'

/** The search worker, asked one thing at a time. */
export interface AskedWorker {
  readonly ask: <K extends SearchKind>(kind: K, asked: SearchAsks[K]['asked']) => Promise<SearchAsks[K]['answer']>
  /** Bytes of its heap in use. */
  readonly memory: () => Promise<number>
  readonly end: () => Promise<number>
}

/** Starts it. */
export function startSearchWorker(): AskedWorker {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url))
  let last = 0
  const answerOf = (id: number, message: unknown) => new Promise<unknown>((done, failed) => {
    const hear = (reply: SearchReply) => {
      if (reply.id !== id || 'progress' in reply) return
      worker.off('message', hear)
      worker.off('error', failed)
      done(reply.answer)
    }
    worker.on('message', hear)
    worker.once('error', failed)
    worker.postMessage(message, [])
  })
  return {
    ask: async (kind, asked) => {
      last += 1
      return (await answerOf(last, { id: last, kind, ...asked })) as SearchAsks[typeof kind]['answer']
    },
    memory: async () => (await answerOf(0, 'memory')) as number,
    end: () => worker.terminate(),
  }
}
