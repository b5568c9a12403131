import { sha256 } from '@noble/hashes/sha2.js'

const encoder = new TextEncoder()
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Names a text: 16 characters of base 32 (80 bits) of its SHA-256. Parts are joined by NUL, so that
 * `('a', 'bc')` and `('ab', 'c')` differ.
 */
export function hashText(...parts: readonly string[]): string {
  const digest = sha256(encoder.encode(parts.join('\0')))
  let name = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const byte = bit >> 3
    const pair = ((digest[byte] ?? 0) << 8) | (digest[byte + 1] ?? 0)
    name += alphabet[(pair >> (11 - (bit & 7))) & 31]
  }
  return name
}
