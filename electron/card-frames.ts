import { randomBytes } from 'node:crypto'
import type { Result } from '../decks/result.ts'
import { cardAddress, parseCardAddress } from './card-address.ts'
import { nameMediaType } from './contract/media-type.ts'
import { ourAddress } from './our-address.ts'

/** A card as the page wants it shown: a whole document, and the kept files that it names as `m/HASH`. */
export interface CardPage {
  readonly html: string
  readonly media: readonly { readonly hash: string; readonly name: string }[]
  /** The backup that it is a card of, and whose files it gets; without it, the journal's. */
  readonly backup?: string | undefined
}

/** A file of a card that is shown, and the backup that the card is of. */
export interface CardFile {
  readonly hash: string
  readonly backup: string | undefined
}

/** The cards that are shown now, each under an address that nobody can guess. */
export interface CardFrames {
  /** Takes a card in; answers its address. The oldest goes when there are too many. */
  readonly publish: (page: CardPage) => string
  /** Whether an address is that of a card that is shown, and not of one of its files. */
  readonly isShown: (address: string) => boolean
  readonly answer: (request: CardRequest) => Promise<Response>
}

export interface CardRequest {
  readonly url: string
  readonly method: string
  readonly headers: { get(name: string): string | null }
}

/** So many cards, and so many letters in all, are kept at once; what is on a screen is far fewer. */
const most = 80
const mostLetters = 48_000_000

/**
 * Holds cards in memory and serves them. A card gets what stands in its document and the files that were listed with it,
 * nothing else; see [Note: the card's own policy].
 */
export function createCardFrames(readFile: (file: CardFile) => Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>>): CardFrames {
  const pages = new Map<string, CardPage>()
  let letters = 0
  const makeRoom = (): void => {
    for (const [id, { html }] of pages) {
      if (pages.size <= most && letters <= mostLetters) return
      if (pages.size === 1) return
      pages.delete(id)
      letters -= html.length
    }
  }
  return {
    publish: (page) => {
      const id = randomBytes(16).toString('hex')
      pages.set(id, page)
      letters += page.html.length
      makeRoom()
      return cardAddress(id)
    },
    isShown: (address) => {
      const asked = parseCardAddress(address)
      return asked !== null && asked.file === null && pages.has(asked.id)
    },
    answer: async ({ url, method, headers }) => {
      const asked = method === 'GET' ? parseCardAddress(url) : null
      const page = asked === null ? undefined : pages.get(asked.id)
      if (asked === null || page === undefined) return notFound()
      if (asked.file === null) return new Response(page.html, { headers: { ...cardHeaders(asked.id), 'Content-Type': 'text/html; charset=utf-8' } })
      const listed = page.media.find(({ hash }) => hash === asked.file)
      if (listed === undefined) return notFound()
      const file = await readFile({ hash: listed.hash, backup: page.backup })
      return file.ok ? answerFile(file.value.bytes, listed.name, asked.id, headers.get('range')) : notFound()
    },
  }
}

// [Note: the card's own policy] Nothing runs, nothing is sent, nothing is loaded but the card's own files; styles may stand
// in the document, for they can reach nothing either. `sandbox` takes away the origin, so even a script that ran would find
// no storage and no page. It may stand only inside our own page.

/** The Content-Security-Policy of the card of that id. */
export function cardPolicy(id: string): string {
  const own = cardAddress(id)
  const page = ourAddress.replace(/\/$/, '')
  return `default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src ${own} data:; media-src ${own}; font-src ${own} data:; base-uri 'none'; form-action 'none'; frame-ancestors ${page}; sandbox`
}

function cardHeaders(id: string): Record<string, string> {
  return {
    'Content-Security-Policy': cardPolicy(id),
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
    // A sandboxed card has no origin, so not even its own files are of the same.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  }
}

function answerFile(bytes: Uint8Array<ArrayBuffer>, name: string, id: string, range: string | null): Response {
  const media = nameMediaType(bytes, name)
  if (media === null) return notFound()
  const headers = { ...cardHeaders(id), 'Content-Type': media.type, 'Accept-Ranges': 'bytes' }
  const part = range === null ? null : readRange(range, bytes.length)
  if (part === null) return new Response(bytes, { headers: { ...headers, 'Content-Length': String(bytes.length) } })
  const [from, to] = part
  return new Response(bytes.subarray(from, to + 1), { status: 206, headers: { ...headers, 'Content-Length': String(to + 1 - from), 'Content-Range': `bytes ${from}-${to}/${bytes.length}` } })
}

/** The part of a file that a player asks for, both ends included; null for all of it. */
export function readRange(range: string, length: number): readonly [number, number] | null {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim())
  if (found === null || length === 0) return null
  const [, first = '', last = ''] = found
  if (first === '' && last === '') return null
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first)
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1)
  return from <= to ? [from, to] : null
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { ...cardHeaders('none'), 'Content-Type': 'text/plain; charset=utf-8' } })
}
