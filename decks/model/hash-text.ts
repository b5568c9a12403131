import { sha256 } from '@noble/hashes/sha2.js'

const encoder = new TextEncoder()
// A package has two ids for each card, so that one hasher is used again and again: to make one costs as much as to hash.
const blank = sha256.create()
const hasher = sha256.create()
const digest = new Uint8Array(32)
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const short = new Uint8Array(256)

/** The text in UTF-8, valid until the next call. Most texts are short and of ASCII, for which a browser's encoder takes longer than the hash. */
function toBytes(text: string): Uint8Array {
  if (text.length > short.length) return encoder.encode(text)
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127) return encoder.encode(text)
    short[at] = code
  }
  return short.subarray(0, text.length)
}

/**
 * Names a text: 16 characters of base 32 (80 bits) of its SHA-256. Parts are joined by NUL, so that
 * `('a', 'bc')` and `('ab', 'c')` differ.
 */
export function hashText(...parts: readonly string[]): string {
  blank._cloneInto(hasher)
  hasher.update(toBytes(parts.join('\0'))).digestInto(digest)
  let name = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const byte = bit >> 3
    const pair = ((digest[byte] ?? 0) << 8) | (digest[byte + 1] ?? 0)
    name += alphabet[(pair >> (11 - (bit & 7))) & 31]
  }
  return name
}
