import { parseAddress } from './our-address.ts'

// [Note: one host for all cards] A host for each card would be a site for each, and so a process of the browser's to start
// for every card. They share one host, and the frame's sandbox takes the origin away from all of them; what one card may
// load is told apart by the path, in its policy and again where it is answered.

/** The scheme that cards of others are shown under: every one at an address of its own, none of them the page's. */
export const cardScheme = 'lectern-card'

/** What a card's address asks for: the card itself, or one of its files by its hash. */
export interface CardAddress {
  readonly id: string
  readonly file: string | null
}

/** The address of the card of that id. */
export function cardAddress(id: string): string {
  return `${cardScheme}://card/${id}/`
}

/** Reads a card's address; null for everything that is not written exactly as we write them. */
export function parseCardAddress(address: string): CardAddress | null {
  const url = parseAddress(address)
  if (url === null || url.protocol !== `${cardScheme}:` || url.username !== '' || url.password !== '' || url.search !== '') return null
  const [, id, file] = /^\/([0-9a-f]{32})\/(?:m\/([0-9a-f]{64}))?$/.exec(url.pathname) ?? []
  return url.host !== 'card' || id === undefined ? null : { id, file: file ?? null }
}
