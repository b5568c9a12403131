/** What a media file is: its content type, and how a card uses it. */
export interface MediaType {
  readonly type: string
  readonly kind: 'picture' | 'sound' | 'film' | 'font'
}

const picture = (type: string): MediaType => ({ type, kind: 'picture' })
const sound = (type: string): MediaType => ({ type, kind: 'sound' })
const film = (type: string): MediaType => ({ type, kind: 'film' })
const font = (type: string): MediaType => ({ type, kind: 'font' })

/** By the first bytes, in hex; `..` is any byte. The first that fits holds. */
const signatures: readonly (readonly [string, MediaType])[] = [
  ['89504e470d0a1a0a', picture('image/png')],
  ['ffd8ff', picture('image/jpeg')],
  ['47494638', picture('image/gif')],
  ['52494646........57454250', picture('image/webp')],
  ['........6674797061766966', picture('image/avif')],
  ['........6674797061766973', picture('image/avif')],
  ['424d', picture('image/bmp')],
  ['00000100', picture('image/x-icon')],
  ['49492a00', picture('image/tiff')],
  ['4d4d002a', picture('image/tiff')],
  ['52494646........57415645', sound('audio/wav')],
  ['464f524d........41494646', sound('audio/aiff')],
  ['664c6143', sound('audio/flac')],
  ['494433', sound('audio/mpeg')],
  ['fff1', sound('audio/aac')],
  ['fff9', sound('audio/aac')],
  ['fffb', sound('audio/mpeg')],
  ['fffa', sound('audio/mpeg')],
  ['fff3', sound('audio/mpeg')],
  ['fff2', sound('audio/mpeg')],
  ['ffe3', sound('audio/mpeg')],
  ['2321414d52', sound('audio/amr')],
  ['........667479704d3441', sound('audio/mp4')],
  ['........66747970717420', film('video/quicktime')],
  ['........66747970', film('video/mp4')],
  ['1a45dfa3', film('video/webm')],
  ['4f676753', sound('audio/ogg')],
  ['52494646........415649', film('video/x-msvideo')],
  ['000001ba', film('video/mpeg')],
  ['464c5601', film('video/x-flv')],
  ['3026b275', film('video/x-ms-wmv')],
  ['774f4632', font('font/woff2')],
  ['774f4646', font('font/woff')],
  ['4f54544f', font('font/otf')],
  ['00010000', font('font/ttf')],
  ['74727565', font('font/ttf')],
]

/** Containers that hold sound alone or films, which only the name tells: what a name's ending makes of a type. */
const containers: Readonly<Record<string, Readonly<Record<string, MediaType>>>> = {
  'audio/ogg': { ogv: film('video/ogg'), ogm: film('video/ogg') },
  'video/webm': { weba: sound('audio/webm'), opus: sound('audio/webm'), mka: sound('audio/webm'), mp3: sound('audio/webm'), ogg: sound('audio/webm') },
  'video/mp4': { m4a: sound('audio/mp4'), aac: sound('audio/mp4'), mp3: sound('audio/mp4') },
  'video/x-ms-wmv': { wma: sound('audio/x-ms-wma') },
}

/**
 * What a file is, by its first bytes; its name only tells apart what these leave open, and counts for nothing else. Null
 * for what no card may be served: anything that is none of the kinds in the table. An SVG is a picture, never a document.
 */
export function nameMediaType(bytes: Uint8Array, name: string): MediaType | null {
  const begin = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'))
  const found = signatures.find(([signature]) => begins(begin, signature))?.[1]
  if (found === undefined) return isSvg(bytes) ? picture('image/svg+xml') : null
  return containers[found.type]?.[endingOf(name)] ?? found
}

/** A name's ending in small letters, without the dot; empty when it has none. */
export function endingOf(name: string): string {
  return /\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

const films: ReadonlySet<string> = new Set(['mp4', 'webm', 'mkv', 'ogv', 'ogm', 'mov', 'mpg', 'mpeg', 'avi', 'm4v', 'flv', '3gp', 'wmv', 'swf'])

/** Whether a name such as `dance.mp4` means a film; what is played and is none is a sound. */
export function isFilmName(name: string): boolean {
  return films.has(endingOf(name))
}

function begins(begin: readonly string[], signature: string): boolean {
  for (let place = 0; place * 2 < signature.length; place++) {
    const wanted = signature.slice(place * 2, place * 2 + 2)
    if (wanted !== '..' && begin[place] !== wanted) return false
  }
  return true
}

/** An SVG begins, after what may stand before it, with its own tag. */
function isSvg(bytes: Uint8Array): boolean {
  let head = ''
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte)
  const at = head.indexOf('<svg')
  if (at < 0 || !/[\s>/]/.test(head[at + 4] ?? '')) return false
  return !/<(?!\?|!)/.test(head.slice(0, at))
}
