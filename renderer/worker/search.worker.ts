// Holds what a search looks at of all cards, away from the page. One worker serves as long as the page is open.
import type { SearchRequest } from './search-request.ts'
import { serveSearch } from './serve-search.ts'

const serve = serveSearch({
  reply: (reply, transfer) => postMessage(reply, { transfer }),
  pause: () => new Promise((done) => { setTimeout(done, 0) }),
  time: () => performance.now(),
})

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => serve(data))
