import type { MediaRef } from '../model/media.ts'
import { wellFormed } from './own-parts.ts'

/** A file that goes into a package. */
export interface NamedFile {
  readonly name: string
  readonly hash: string
}

/** Names for files in a media folder, where one name is one file. */
export interface MediaNames {
  /** The name of a file there; the same for the same name and file. */
  readonly nameOf: (ref: MediaRef) => string
  readonly files: () => readonly NamedFile[]
}

/** Names files so that no two are called the same and each name can be one on any disk; Anki refuses a package with others. */
export function nameMedia(): MediaNames {
  const byName = new Map<string, NamedFile>()
  const files: NamedFile[] = []
  const take = (name: string, hash: string): string => {
    const key = name.toLowerCase()
    const there = byName.get(key)
    if (there !== undefined) return there.hash === hash && there.name === name ? name : ''
    byName.set(key, { name, hash })
    files.push({ name, hash })
    return name
  }
  const known = new Map<string, string>()
  return {
    nameOf: ({ name, hash }) => {
      const key = `${hash} ${name}`
      const before = known.get(key)
      if (before !== undefined) return before
      const safe = safeName(name)
      let given = take(safe, hash)
      for (let count = 8; given === ''; count += 8) given = take(withMark(safe, hash.slice(0, count)), hash)
      known.set(key, given)
      return given
    },
    files: () => files,
  }
}

const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** A name that any disk takes, by Anki's rules: no folders, no signs that mean something, at most 120 bytes. */
export function safeName(name: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = wellFormed(name).normalize('NFC').replace(/[\u0000-\u001F\u007F<>:"/?*^\\|%[\]]/g, '_').replace(/^[\s.]+|[\s.]+$/g, '')
  const used = plain === '' ? 'file' : devices.test(plain) ? `_${plain}` : plain
  if (bytesOf(used) <= 120) return used
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(used)?.[0] ?? ''
  let start = ''
  for (const letter of used.slice(0, used.length - ending.length)) {
    if (bytesOf(start + letter) + ending.length > 100) break
    start += letter
  }
  return `${start.trimEnd()}${ending}`
}

/** `map.png` as `map-1a2b3c4d.png`. */
function withMark(name: string, mark: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? `${name}-${mark}` : `${name.slice(0, dot)}-${mark}${name.slice(dot)}`
}

function bytesOf(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4
  }
  return bytes
}
