const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map(Array.from(letters, (letter, value) => [letter.charCodeAt(0), value]))
const part = 30_000

/** Writes bytes as base64 (https://www.rfc-editor.org/rfc/rfc4648, 4). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += part) {
    let text = ''
    const end = Math.min(bytes.length, from + part)
    for (let at = from; at < end; at += 3) {
      const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
      const left = bytes.length - at
      text += `${letters[three >> 18]}${letters[(three >> 12) & 63]}${left > 1 ? letters[(three >> 6) & 63] : '='}${left > 2 ? letters[three & 63] : '='}`
    }
    parts.push(text)
  }
  return parts.join('')
}

/** The bytes that base64 says; null when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let done = 0
  for (let at = 0; at < text.length; at += 4) {
    let three = 0
    for (let letter = at; letter < at + 4; letter += 1) {
      const value = letter >= text.length - padding ? 0 : values.get(text.charCodeAt(letter))
      if (value === undefined) return null
      three = (three << 6) | value
    }
    if (done < bytes.length) bytes[done] = three >> 16
    if (done + 1 < bytes.length) bytes[done + 1] = (three >> 8) & 255
    if (done + 2 < bytes.length) bytes[done + 2] = three & 255
    done += 3
  }
  return bytes
}
