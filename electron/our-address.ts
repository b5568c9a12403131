/** The scheme the page is served under; never file://, which has no origin worth the name. */
export const ourScheme = 'lectern'

/** The page's address. */
export const ourAddress = `${ourScheme}://app/`

/**
 * Whether an address is the page's own.
 *
 * [Note: origins of our scheme] Node gives every `lectern://` address the origin "null", so comparing origins either
 * refuses everyone or lets everyone in. Scheme and host are compared instead, and nothing else may hide in the authority.
 */
export function isOurAddress(address: string): boolean {
  const url = parseAddress(address)
  return url !== null && url.protocol === `${ourScheme}:` && url.host === 'app' && url.username === '' && url.password === ''
}

/** The parts of an address, or null. `URL.parse` would say the same, but the oldest engine we run on lacks it. */
export function parseAddress(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
