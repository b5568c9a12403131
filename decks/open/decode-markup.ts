import { decodeText } from '../decode-text.ts'
import { guessEncoding } from './guess-encoding.ts'

/**
 * Decodes HTML or XHTML as browsers do (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding):
 * a byte order mark first, then what the markup says of itself in its first 1,024 bytes, then UTF-8 where it fits, then the likeliest.
 */
export function decodeMarkup(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  const stated = statedEncoding(bytes)
  const isMarked = bytes[0] === 0xef || (bytes[0] ?? 0) >= 0xfe
  if (decoded.ok && (isMarked || stated === null || decoded.value.encoding !== 'utf-8' || /^utf-?8$/iu.test(stated) || isAscii(bytes))) return decoded.value.text
  if (stated !== null) {
    const text = decodeAs(bytes, stated)
    if (text !== null) return text
  }
  return decoded.ok ? decoded.value.text : guessEncoding(bytes).text
}

function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1] ?? null
}

function isAscii(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 127 || byte === 0x1b)
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  // A page that says UTF-16 in ASCII letters is not UTF-16 (HTML, "change the encoding", step 2).
  const name = /^utf-?16/iu.test(label) ? 'utf-8' : label
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return null
  }
}
