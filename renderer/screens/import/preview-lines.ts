import { decodeText } from '../../../decks/decode-text.ts'
import type { Encoding } from '../../../decks/decode-text.ts'

/** The first lines of a file that an encoding makes a difference to; null when the bytes are not in that encoding. */
export function previewLines(bytes: Uint8Array, encoding: Encoding, most = 6): readonly string[] | null {
  const decoded = decodeText(bytes.subarray(0, 2_000_000 - (2_000_000 % 4)), encoding)
  if (!decoded.ok) return null
  const lines = decoded.value.text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '')
  const odd = lines.filter((line) => /[^\u0020-\u007E\t]/.test(line))
  return (odd.length > 0 ? odd : lines).slice(0, most).map((line) => line.slice(0, 200))
}
