const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 (RFC 4648, padded), for a deck file that is to stand by itself. */
export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 3000) parts.push(encodePart(bytes.subarray(from, from + 3000)))
  return parts.join('')
}

function encodePart(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const held = (one << 16) | (two << 8) | three
    text += letters.charAt(held >> 18) + letters.charAt((held >> 12) & 63)
    text += at + 1 < bytes.length ? letters.charAt((held >> 6) & 63) : '='
    text += at + 2 < bytes.length ? letters.charAt(held & 63) : '='
  }
  return text
}
