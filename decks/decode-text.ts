import { fail, ok } from './result.ts'
import type { Result } from './result.ts'

/** The encodings a text can be read in, by their WHATWG labels (https://encoding.spec.whatwg.org/#names-and-labels). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** A text and the encoding its bytes were in. A byte order mark is not part of the text. */
export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
}

const words: Record<Encoding, string> = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1252': 'Windows-1252' }

// [Note: encodings] The order matters. A byte order mark is a statement by whoever wrote the file. Strict UTF-8
// accepts UTF-16 without a mark whenever its letters are Latin (each is followed by a NUL, which UTF-8 allows), so
// the NULs are looked at first. Text that passes strict UTF-8 by chance is rare enough to be trusted. Every byte
// is valid Windows-1252, so that one can never be recognised and is only ever the reader's word.

/**
 * Turns bytes into text without guessing: a byte order mark decides, then the NULs of UTF-16, then strict UTF-8.
 * With `encoding` the caller decides and only damage is refused.
 *
 * Problems: `encoding-unknown` when the reader has to choose (Windows-1252 always gives a text), `wrong-encoding`
 * when the bytes are not in the encoding that was named, `not-text` when they are no text in any of them.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): Result<DecodedText> {
  const stated = encoding ?? markedEncoding(bytes)
  if (stated !== null) {
    const text = decodeStrictly(bytes, stated)
    if (text !== null) return ok({ text, encoding: stated })
    return fail('wrong-encoding', `This file is marked or was opened as ${words[stated]}, but its bytes are not ${words[stated]}. Open it in another encoding, or save it again as UTF-8.`)
  }
  const nuls = countNuls(bytes)
  for (const likely of likelyEncodings(nuls)) {
    const text = decodeStrictly(bytes, likely)
    if (text !== null) return ok({ text, encoding: likely })
  }
  if (Math.min(nuls.even, nuls.odd) > Math.max(nuls.even, nuls.odd) / 2) return fail('not-text', 'This file is not text. Open a text file, or save the deck as CSV or text first.')
  return fail('encoding-unknown', 'This file does not say how its letters are written, and they are not UTF-8. Choose the encoding that shows them right.', firstOddLine(bytes))
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

interface Nuls {
  readonly even: number
  readonly odd: number
  readonly pairs: number
}

/** Counts NULs at even and odd places of the first 64 kB. */
function countNuls(bytes: Uint8Array): Nuls {
  const end = Math.min(bytes.length, 65_536)
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  return { even, odd, pairs: end / 2 }
}

/**
 * UTF-16 has the NULs of its Latin letters, digits, spaces and line breaks all on one side. Where they are the
 * most of it, it is Latin text; where they are few, it may be Chinese, and UTF-8 has the first word.
 */
function likelyEncodings({ even, odd, pairs }: Nuls): readonly Encoding[] {
  const many = Math.max(even, odd)
  if (many <= pairs / 10 || Math.min(even, odd) > many / 20) return ['utf-8']
  const wide = odd > even ? 'utf-16le' : 'utf-16be'
  return many > pairs / 2 ? [wide, 'utf-8'] : ['utf-8', wide]
}

/** Names the first line that is not UTF-8. */
function firstOddLine(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD')))
  return `line ${before.split('\n').length}`
}
