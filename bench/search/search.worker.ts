import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort } from 'node:worker_threads'
import type { SearchRequest } from '../../renderer/worker/search-request.ts'
import { serveSearch } from '../../renderer/worker/serve-search.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

// What the page's search worker runs, in a worker of Node.
const serve = serveSearch({
  reply: (reply, transfer) => parentPort?.postMessage(reply, transfer),
  pause: () => new Promise((done) => { setImmediate(done) }),
  // Time of work: by the clock a busy machine takes what it takes.
  time: () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  },
})

parentPort?.on('message', (request: SearchRequest | 'memory') => {
  if (request === 'memory') {
    collect()
    parentPort?.postMessage({ id: 0, answer: getHeapStatistics().used_heap_size }, [])
  } else serve(request)
})
