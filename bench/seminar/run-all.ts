import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ScenarioEnd } from './run-scenario.ts'
import type { ScenarioRequest } from './scenario.worker.ts'

/** Runs all requests on two workers, or one where there is one core; the answers stand in the order of the requests. */
export async function runAll(requests: readonly ScenarioRequest[]): Promise<readonly ScenarioEnd[]> {
  const ends: ScenarioEnd[] = []
  let next = 0
  const runners = Array.from({ length: Math.min(2, availableParallelism(), requests.length) }, async () => {
    const worker = new Worker(new URL('./scenario.worker.ts', import.meta.url))
    while (next < requests.length) {
      const place = next
      next += 1
      ends[place] = await ask(worker, requests[place] as ScenarioRequest)
    }
    await worker.terminate()
  })
  await Promise.all(runners)
  return ends
}

function ask(worker: Worker, request: ScenarioRequest): Promise<ScenarioEnd> {
  return new Promise((done, failed) => {
    worker.once('error', failed)
    worker.once('message', (end: ScenarioEnd) => {
      worker.off('error', failed)
      done(end)
    })
    worker.postMessage(request, [])
  })
}
