import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { cardScheme } from './card-address.ts'
import type { CardFrames } from './card-frames.ts'
import { contentPolicyForDev, headersOf, safeHeaders } from './content-policy.ts'
import { isOurAddress, ourScheme } from './our-address.ts'
import { findPageFile, listPageFiles } from './page-files.ts'

/**
 * Makes lectern:// an origin of its own with storage, fetch and code cache, and lectern-card:// one of origins without any
 * of these, from which films stream and fonts may be used. Must run before the app is ready.
 */
export function registerOurSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: ourScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: cardScheme, privileges: { standard: true, secure: true, corsEnabled: true, stream: true } },
  ])
}

/** Serves the built page from a folder, or in development from Vite's server under the same address. */
export function servePage(session: Session, folder: string, devServer: string | undefined): void {
  // Files have no way into the page but a dialog; their scheme passes the lock on requests, so it is taken away here.
  session.protocol.handle('file', () => notFound())
  session.protocol.handle(ourScheme, devServer === undefined ? answerFromFolder(folder) : answerFromServer(devServer))
}

/** Serves the cards of others, each under its own address. */
export function serveCards(session: Session, frames: CardFrames): void {
  session.protocol.handle(cardScheme, (request) => frames.answer(request))
}

type PageAnswer = (request: { readonly url: string; readonly method: string }) => Promise<Response>

function answerFromFolder(folder: string): PageAnswer {
  const files = listPageFiles(folder)
  return async (request) => {
    const file = isOurAddress(request.url) && request.method === 'GET' ? findPageFile(files, request.url) : undefined
    if (file === undefined) return notFound()
    const bytes = await readFile(file.path).catch(() => null)
    return bytes === null ? notFound() : new Response(bytes, { headers: { ...headersOf(file.path), 'Content-Type': file.type } })
  }
}

function answerFromServer(devServer: string): PageAnswer {
  return async (request) => {
    if (!isOurAddress(request.url)) return notFound()
    const { pathname, search } = new URL(request.url)
    const answer = await fetch(new URL(pathname + search, devServer))
    const type = answer.headers.get('Content-Type') ?? 'text/plain'
    const headers = { ...safeHeaders, 'Content-Security-Policy': contentPolicyForDev(devServer), 'Content-Type': type }
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers })
  }
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8' } })
}
