import { parseAddress } from './our-address.ts'

/** The scheme that cards of others are shown under: every one at an address of its own, none of them the page's. */
export const cardScheme = 'lectern-card'

/** What a card's address asks for: the card itself, or one of its files by its hash. */
export interface CardAddress {
  readonly id: string
  readonly file: string | null
}

/** The address of the card of that id. */
export function cardAddress(id: string): string {
  return `${cardScheme}://${id}/`
}

/** Reads a card's address; null for everything that is not written exactly as we write them. */
export function parseCardAddress(address: string): CardAddress | null {
  const url = parseAddress(address)
  if (url === null || url.protocol !== `${cardScheme}:` || url.username !== '' || url.password !== '' || url.search !== '') return null
  if (!/^[0-9a-f]{32}$/.test(url.host)) return null
  if (url.pathname === '/') return { id: url.host, file: null }
  const file = /^\/m\/([0-9a-f]{64})$/.exec(url.pathname)?.[1]
  return file === undefined ? null : { id: url.host, file }
}
