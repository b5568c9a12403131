import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { headersOf, safeHeaders } from '../electron/content-policy.ts'
import { findPageFile, listPageFiles, type PageFile } from '../electron/page-files.ts'

/** Always the same port: the browser keeps the page's data by its address, port included. */
export const pagePort = 47321

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

/**
 * A server for the built page, for this computer only: GET and HEAD of the page's own files, asked for as 127.0.0.1.
 * Another name means that a web site has pointed its own name here to read along; only localhost, which a reader may
 * type, is sent to the right address, because the browser would keep another set of data for it.
 */
export function createPageServer(folder: string): Server {
  const files = listPageFiles(folder)
  return createServer((request, response) => {
    const answer = answerRequest(files, request)
    response.writeHead(answer.status, { ...safeHeaders, 'Cache-Control': 'no-cache', ...answer.headers })
    response.end(request.method === 'HEAD' ? undefined : answer.body)
  })
}

function answerRequest(files: ReadonlyMap<string, PageFile>, { headers, method, url, socket }: IncomingMessage): Answer {
  const here = `127.0.0.1:${socket.localPort}`
  if (headers.host === `localhost:${socket.localPort}`) return { ...plain(308, 'Here.'), headers: { Location: `http://${here}/` } }
  if (headers.host !== here) return plain(421, 'Ask for 127.0.0.1.')
  if (method !== 'GET' && method !== 'HEAD') return { ...plain(405, 'Only GET and HEAD.'), headers: { Allow: 'GET, HEAD' } }
  const file = findPageFile(files, `http://${here}${url}`)
  if (file === undefined) return plain(404, 'Not found')
  try {
    return { status: 200, headers: { ...headersOf(file.path, 'browser'), 'Content-Type': file.type }, body: readFileSync(file.path) }
  } catch {
    return plain(404, 'Not found')
  }
}

function plain(status: number, body: string): Answer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body }
}

/** Serves the built page on the fixed port until the terminal ends it, and says where. Throws plain words when the port is taken. */
export async function servePage(folder: string): Promise<Server> {
  const server = createPageServer(folder)
  await new Promise<void>((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      refuse(error.code === 'EADDRINUSE' ? new Error(busyPort) : error)
    })
    server.listen(pagePort, '127.0.0.1', done)
  })
  console.log(`Lectern is at http://127.0.0.1:${pagePort}/ (this computer only). Ctrl+C ends it.`)
  console.log('The browser edition has no window and menu of its own, does not open files by double click, and keeps its')
  console.log('data in this browser: always use the same browser, and export your decks now and then.')
  return server
}

const busyPort = `Port ${pagePort} is taken, most likely by a Lectern that already runs: open http://127.0.0.1:${pagePort}/.
If it is another program, end that one. Lectern cannot move: your data belongs to this address.`
