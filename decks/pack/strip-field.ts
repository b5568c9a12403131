import { sha1 } from '@noble/hashes/legacy.js'

const entities: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' ']])

/**
 * What a field says without markup, with names of pictures and sounds kept: by which Anki sorts notes and knows them again
 * (https://github.com/ankitects/anki/blob/main/rslib/src/text.rs, `strip_html_preserving_media_filenames`).
 */
export function stripField(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const close = open === -1 ? -1 : endOfTag(html, open)
    if (close === -1) break
    text += html.slice(at, open) + nameIn(html.slice(open, close))
    at = close
  }
  return decode(text + html.slice(at))
}

/** Where the tag that begins at `open` ends, with what it hides: a comment, a style, a script. -1 when it does not end. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open)
  const hidden = /^<(style|script)/i.exec(html.slice(open, open + 7))?.[1]
  const end = after(html, '>', open)
  if (hidden === undefined || end === -1) return end
  const shut = html.slice(end).search(new RegExp(`</${hidden}>`, 'i'))
  return shut === -1 ? end : end + shut + hidden.length + 3
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}

/** The file that a tag names, between spaces; nothing for other tags. */
function nameIn(tag: string): string {
  if (!/^<(?:img|audio|source|object)\b/i.test(tag)) return ''
  const found = /\s(?:src|data)=(?:"([^"]{0,1000})"|'([^']{0,1000})'|([^\s>]{1,1000}))/i.exec(tag)
  return found === null ? '' : ` ${found.slice(1).join('')} `
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? whole
    const code = Number(decimal ?? `0x${hex}`)
    return code === 160 ? ' ' : code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}

/** The number by which Anki finds notes with the same first field: the first 32 bits of the SHA-1 of its text. */
export function fieldSum(text: string): number {
  const digest = sha1(new TextEncoder().encode(text))
  return new DataView(digest.buffer, digest.byteOffset, 4).getUint32(0)
}

/** The SHA-1 of bytes, which Anki names in its list of media. */
export function sha1Of(bytes: Uint8Array): Uint8Array {
  return sha1(bytes)
}
