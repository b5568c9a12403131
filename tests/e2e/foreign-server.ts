import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of the kind a hostile card would call. */
export interface ForeignServer {
  readonly address: string
  /** The path of every request it got; a test may empty it. */
  readonly hits: string[]
  readonly close: () => void
}

/** Starts one on this computer, on a free port. It answers whoever asks, from whatever page. */
export async function startForeignServer(): Promise<ForeignServer> {
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*').end('foreign')
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits, close: () => void server.close() }
}
