import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { momentOf } from './open-mochi-value.ts'
import type { MochiValue } from './open-mochi-value.ts'

const deepest = 64
const mostValues = 5_000_000

class Damage extends Error {}

const closers: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['{', '}']])
const named: ReadonlyMap<string, string> = new Map([['newline', '\n'], ['space', ' '], ['tab', '\t'], ['return', '\r'], ['backspace', '\b'], ['formfeed', '\f']])
const escapes: ReadonlyMap<string, string> = new Map([['n', '\n'], ['t', '\t'], ['r', '\r'], ['b', '\b'], ['f', '\f'], ['\\', '\\'], ['"', '"']])

/**
 * Reads data in EDN (https://github.com/edn-format/edn): at most 64 levels deep, tagged values as what they tag, moments
 * as ms since 1970 UTC. Nothing in it is ever run. Problems: `edn-damaged` with the place, `too-deep`.
 */
export function readEdn(text: string): Result<MochiValue> {
  const reader = new EdnReader(text)
  try {
    const value = reader.read(0)
    return value === undefined ? fail('edn-damaged', 'This file is empty. Nothing was added.') : ok(value)
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    if (error.message === 'deep') return fail('too-deep', 'It is nested more than 64 levels deep, which no deck is. Nothing was added.')
    return fail('edn-damaged', 'This file is damaged or ends too early, and cannot be read. Export it again. Nothing was added.', `character ${reader.at + 1}`)
  }
}

class EdnReader {
  at = 0
  private count = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The next value, or undefined at a closing bracket or the end. */
  read(depth: number): MochiValue | undefined {
    if (depth > deepest) throw new Damage('deep')
    this.skipBlanks(depth)
    this.count += 1
    if (this.count > mostValues) throw new Damage('many')
    const sign = this.text.charAt(this.at)
    if (sign === '' || ')]}'.includes(sign)) return undefined
    if (sign === '"') return this.readText()
    if (sign === '#') return this.readTagged(depth)
    if (sign === '\\') return this.readCharacter()
    const close = closers.get(sign)
    if (close === undefined) return this.readWord()
    this.at += 1
    const items = this.readItems(close, depth)
    return sign === '{' ? toMap(items) : items
  }

  private readItems(close: string, depth: number): MochiValue[] {
    const items: MochiValue[] = []
    for (;;) {
      const item = this.read(depth + 1)
      if (item === undefined) break
      items.push(item)
    }
    if (this.text.charAt(this.at) !== close) throw new Damage('bracket')
    this.at += 1
    return items
  }

  private readTagged(depth: number): MochiValue {
    this.at += 1
    if (this.text.charAt(this.at) === '{') {
      this.at += 1
      return this.readItems('}', depth)
    }
    const tag = this.readToken()
    const value = this.read(depth + 1)
    if (tag === '' || value === undefined) throw new Damage('tag')
    return tag === 'inst' && typeof value === 'string' ? momentOf(value) : value
  }

  private readText(): string {
    let out = ''
    let from = this.at + 1
    for (let at = from; ; at += 1) {
      const sign = this.text.charAt(at)
      if (sign === '') throw new Damage('text')
      if (sign !== '"' && sign !== '\\') continue
      out += this.text.slice(from, at)
      if (sign === '"') {
        this.at = at + 1
        return out
      }
      const unicode = /^u([0-9a-fA-F]{4})/.exec(this.text.slice(at + 1, at + 6))
      out += unicode === null ? (escapes.get(this.text.charAt(at + 1)) ?? this.text.charAt(at + 1)) : String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16))
      at += unicode === null ? 1 : 5
      from = at + 1
    }
  }

  private readCharacter(): string {
    this.at += 1
    const first = this.text.charAt(this.at)
    this.at += 1
    const name = first + this.readToken()
    return name.length === 1 ? name : (named.get(name) ?? (/^u[0-9a-fA-F]{4}$/.test(name) ? String.fromCharCode(Number.parseInt(name.slice(1), 16)) : name))
  }

  private readWord(): MochiValue {
    const word = this.readToken()
    if (word === '') throw new Damage('word')
    if (word.startsWith(':')) return word.slice(1)
    if (word === 'nil') return null
    if (word === 'true' || word === 'false') return word === 'true'
    const figure = /^[+-]?\d{1,30}(?:\.\d{0,30})?(?:[eE][+-]?\d{1,3})?[NM]?$/.test(word) ? Number(word.replace(/[NM]$/, '')) : Number.NaN
    return Number.isFinite(figure) ? figure : word
  }

  private readToken(): string {
    const from = this.at
    while (this.at < this.text.length && !' \t\r\n\f,()[]{}";'.includes(this.text.charAt(this.at))) this.at += 1
    return this.text.slice(from, this.at)
  }

  /** Passes over blanks, commas, comments and values that are marked as not there (`#_ so`). */
  private skipBlanks(depth: number): void {
    for (;;) {
      const sign = this.text.charAt(this.at)
      if (sign !== '' && ' \t\r\n\f,\uFEFF'.includes(sign)) this.at += 1
      else if (sign === ';') {
        const end = this.text.indexOf('\n', this.at)
        this.at = end === -1 ? this.text.length : end
      } else if (sign === '#' && this.text.charAt(this.at + 1) === '_') {
        this.at += 2
        if (this.read(depth + 1) === undefined) throw new Damage('discard')
      } else return
    }
  }
}

function toMap(items: readonly MochiValue[]): MochiValue {
  const map = new Map<string, MochiValue>()
  for (let at = 0; at + 1 < items.length; at += 2) {
    const key = items[at]
    if (typeof key === 'string' || typeof key === 'number') map.set(String(key), items[at + 1] ?? null)
  }
  return map
}
