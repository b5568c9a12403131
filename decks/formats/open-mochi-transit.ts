import { momentOf, textOf } from './open-mochi-value.ts'
import type { MochiValue } from './open-mochi-value.ts'

const mostCached = 44 * 44

/**
 * Reads parsed JSON as Transit (https://github.com/cognitect/transit-format), in its verbose or its compact form: keywords,
 * moments, sets and lists, and the codes that stand for texts which came before.
 */
export function readTransit(value: unknown): MochiValue {
  return new TransitReader().read(value, false)
}

class TransitReader {
  private cache: string[] = []

  read(value: unknown, isKey: boolean): MochiValue {
    if (typeof value === 'string') return readText(this.recall(value, isKey))
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value
    if (Array.isArray(value)) return this.readList(value as readonly unknown[])
    if (typeof value !== 'object') return null
    return this.readObject(value as Readonly<Record<string, unknown>>)
  }

  private readList(list: readonly unknown[]): MochiValue {
    const [first, ...rest] = list
    if (first === '^ ') {
      const map = new Map<string, MochiValue>()
      for (let at = 0; at + 1 < rest.length; at += 2) {
        const key = this.read(rest[at], true)
        map.set(textOf(key), this.read(rest[at + 1], false))
      }
      return map
    }
    if (typeof first === 'string' && list.length === 2 && (first.startsWith('~#') || /^\^[^ ]/.test(first))) {
      const tag = this.recall(first, false)
      if (tag.startsWith('~#')) return tagged(tag.slice(2), this.read(rest[0], false))
      return [readText(tag), this.read(rest[0], false)]
    }
    return list.map((item) => this.read(item, false))
  }

  private readObject(object: Readonly<Record<string, unknown>>): MochiValue {
    const entries = Object.entries(object)
    const [only] = entries
    if (entries.length === 1 && only !== undefined && only[0].startsWith('~#')) return tagged(only[0].slice(2), this.read(only[1], false))
    return new Map(entries.map(([key, value]): [string, MochiValue] => [textOf(readText(key)), this.read(value, false)]))
  }

  /** A text itself, or the one that a code such as `^4` stands for. */
  private recall(text: string, isKey: boolean): string {
    if (/^\^[0-[]{1,2}$/.test(text)) {
      const [high, low] = text.length === 2 ? [0, text.charCodeAt(1) - 48] : [text.charCodeAt(1) - 48, text.charCodeAt(2) - 48]
      return this.cache[high * 44 + low] ?? text
    }
    if (text.length > 3 && (isKey || /^~[:$#]/.test(text))) {
      if (this.cache.length >= mostCached) this.cache = []
      this.cache.push(text)
    }
    return text
  }
}

function tagged(tag: string, value: MochiValue): MochiValue {
  if (tag === 'cmap' && Array.isArray(value)) {
    const items = value as readonly MochiValue[]
    return new Map(items.flatMap((key, at): [string, MochiValue][] => (at % 2 === 0 ? [[textOf(key), items[at + 1] ?? null]] : [])))
  }
  return (tag === 'm' || tag === 't' || tag === 'dt' || tag === 'inst') && typeof value === 'string' ? momentOf(value) : value
}

/** A text with the signs that say what it is: `~:keyword`, `~t2024-01-01T00:00:00Z`, `~m1704067200000`, `~~plain`. */
function readText(text: string): MochiValue {
  if (!text.startsWith('~')) return text
  const rest = text.slice(2)
  switch (text.charAt(1)) {
    case ':':
    case '$':
    case 'u':
    case 'r':
    case 'c':
      return rest
    case 'm':
    case 't':
      return momentOf(rest)
    case 'i':
    case 'n':
    case 'd':
    case 'f':
      return Number.isFinite(Number(rest)) ? Number(rest) : rest
    case '?':
      return rest === 't'
    case '_':
      return null
    case '~':
    case '^':
      return text.slice(1)
    default:
      return text
  }
}
