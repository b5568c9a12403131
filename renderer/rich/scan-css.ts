// CSS read as its grammar says (css-syntax-3, sections 4 and 5), so that nothing hides behind an escape, a comment or a
// broken string: what a browser would read as `url(` is read as that here too, and what is written out again is plain.

/** A piece of CSS: a token, or a bracket with what stands in it. `text` is decoded: escapes are the letters they mean. */
export type CssPart =
  | { readonly kind: 'ident' | 'at' | 'hash' | 'string' | 'url' | 'number' | 'delim' | 'bad'; readonly text: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'function'; readonly text: string; readonly parts: readonly CssPart[] }
  | { readonly kind: 'block'; readonly text: '{' | '[' | '('; readonly parts: readonly CssPart[] }

/** So deep may brackets stand in one another; what is deeper is dropped. */
const deepest = 24
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }
const nameLetter = /[\w\-\u0080-\u{10ffff}]/u
const nameStart = /[a-z_\-\u0080-\u{10ffff}]/iu

class Scanner {
  readonly text: string
  at = 0
  constructor(text: string) {
    this.text = text
  }

  /** What stands up to the closing bracket, or to the end. */
  scanParts(close: string | null, depth: number): CssPart[] {
    const parts: CssPart[] = []
    while (this.at < this.text.length) {
      if (this.text[this.at] === close) {
        this.at += 1
        return parts
      }
      const part = this.scanPart(depth)
      if (!(part.kind === 'space' && parts.at(-1)?.kind === 'space')) parts.push(part)
    }
    return parts
  }

  private scanPart(depth: number): CssPart {
    const letter = this.text.charAt(this.at)
    const next = this.text[this.at + 1] ?? ''
    if (letter === '/' && next === '*') return this.skipComment()
    if (/\s/.test(letter)) return this.skipSpace()
    if (letter === '"' || letter === "'") return this.scanString(letter)
    if (letter in closing) return this.scanBlock(letter as '{' | '[' | '(', depth)
    if (this.text.startsWith('<!--', this.at)) return this.skip(4)
    if (this.text.startsWith('-->', this.at)) return this.skip(3)
    const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i.exec(this.text.slice(this.at, this.at + 60))?.[0]
    if (number !== undefined && (/[\d.+]/.test(letter) || letter === '-')) return this.scanNumber(number)
    if (letter === '#' && (nameLetter.test(next) || next === '\\')) return this.scanNamed('hash')
    if (letter === '@' && this.startsName(this.at + 1)) return this.scanNamed('at')
    if (this.startsName(this.at)) return this.scanWord(depth)
    this.at += 1
    return { kind: 'delim', text: letter }
  }

  /** [Note: no piece is glued] What is left out leaves a space: without one, `url<!--(x)` would be written as `url(x)`. */
  private skip(count: number): CssPart {
    this.at += count
    return { kind: 'space' }
  }

  private skipComment(): CssPart {
    const end = this.text.indexOf('*/', this.at + 2)
    this.at = end < 0 ? this.text.length : end + 2
    return { kind: 'space' }
  }

  private skipSpace(): CssPart {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1
    return { kind: 'space' }
  }

  private startsName(at: number): boolean {
    if (this.text[at] === '\\') return !/[\n\r\f]/.test(this.text[at + 1] ?? '\n')
    return nameStart.test(String.fromCodePoint(this.text.codePointAt(at) ?? 0))
  }

  private scanNumber(number: string): CssPart {
    this.at += number.length
    if (this.text[this.at] === '%') {
      this.at += 1
      return { kind: 'number', text: `${number}%` }
    }
    return { kind: 'number', text: this.startsName(this.at) ? number + this.scanName() : number }
  }

  private scanNamed(kind: 'hash' | 'at'): CssPart {
    this.at += 1
    return { kind, text: this.scanName() }
  }

  private scanName(): string {
    let name = ''
    while (this.at < this.text.length) {
      const letter = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0)
      if (letter === '\\' && !/[\n\r\f]/.test(this.text[this.at + 1] ?? '\n')) name += this.scanEscape()
      else if (nameLetter.test(letter)) {
        name += letter
        this.at += letter.length
      } else break
    }
    return name
  }

  /** The letter that an escape means; the scanner stands on the backslash. */
  private scanEscape(): string {
    this.at += 1
    const hex = /^[\da-f]{1,6}/i.exec(this.text.slice(this.at, this.at + 6))?.[0]
    if (hex === undefined) {
      const letter = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0xfffd)
      this.at += letter.length
      return letter
    }
    this.at += hex.length
    if (this.text.startsWith('\r\n', this.at)) this.at += 2
    else if (/\s/.test(this.text[this.at] ?? '')) this.at += 1
    const code = Number.parseInt(hex, 16)
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
  }

  private scanString(quote: string): CssPart {
    this.at += 1
    let text = ''
    while (this.at < this.text.length) {
      const letter = this.text.charAt(this.at)
      if (letter === quote) {
        this.at += 1
        break
      }
      if (/[\n\r\f]/.test(letter)) return { kind: 'bad', text }
      if (letter === '\\') {
        const next = this.text[this.at + 1] ?? ''
        if (/[\n\r\f]/.test(next)) this.at += this.text.startsWith('\r\n', this.at + 1) ? 3 : 2
        else text += this.scanEscape()
      } else {
        text += letter
        this.at += 1
      }
    }
    return { kind: 'string', text }
  }

  private scanWord(depth: number): CssPart {
    const text = this.scanName()
    if (this.text[this.at] !== '(') return { kind: 'ident', text }
    this.at += 1
    if (text.toLowerCase() === 'url' && !/^\s*["']/.test(this.text.slice(this.at, this.at + 400))) return this.scanUrl()
    if (depth >= deepest) return this.skipDeep()
    return { kind: 'function', text, parts: this.scanParts(')', depth + 1) }
  }

  private scanUrl(): CssPart {
    let text = ''
    while (this.at < this.text.length && this.text[this.at] !== ')') {
      if (this.text[this.at] === '\\') text += this.scanEscape()
      else {
        text += this.text[this.at]
        this.at += 1
      }
    }
    this.at += 1
    text = text.trim()
    return { kind: /["'(\s]/.test(text) ? 'bad' : 'url', text }
  }

  private scanBlock(open: '{' | '[' | '(', depth: number): CssPart {
    this.at += 1
    if (depth >= deepest) return this.skipDeep()
    return { kind: 'block', text: open, parts: this.scanParts(closing[open] ?? null, depth + 1) }
  }

  /** Nobody writes brackets so deep: the rest is not read. */
  private skipDeep(): CssPart {
    this.at = this.text.length
    return { kind: 'bad', text: '' }
  }
}

/** Reads CSS into its pieces. Never fails: whatever it is, it is pieces. */
export function scanCss(css: string): readonly CssPart[] {
  return new Scanner(css).scanParts(null, 0)
}

/** Writes pieces as CSS again, in which no letter can end a `<style>` or begin a tag. */
export function printCss(parts: readonly CssPart[]): string {
  return parts.map(printPart).join('')
}

function printPart(part: CssPart): string {
  switch (part.kind) {
    case 'space':
      return ' '
    case 'ident':
      return printName(part.text)
    case 'at':
      return `@${printName(part.text)}`
    case 'hash':
      return `#${printName(part.text, true)}`
    case 'string':
      return printString(part.text)
    case 'url':
      return `url(${printString(part.text)})`
    case 'number':
      return part.text.replaceAll(/[^\w.%+\-\u0080-\u{10ffff}]/gu, '')
    case 'delim':
      return part.text === '<' ? '< ' : part.text === '\\' ? '' : part.text
    case 'bad':
      return ''
    case 'function':
      return `${printName(part.text)}(${printCss(part.parts)})`
    case 'block':
      return `${part.text}${printCss(part.parts)}${closing[part.text]}`
  }
}

function printName(name: string, isHash = false): string {
  const escaped = name.replaceAll(/[^\w\-\u0080-\u{10ffff}]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `)
  return !isHash && /^-?\d/.test(escaped) ? escaped.replace(/\d/, (digit) => `\\3${digit} `) : escaped
}

/** Text between double quotes, with everything escaped that could end it or what it stands in. */
export function printString(text: string): string {
  return `"${text.replaceAll(/["\\<>&\p{Cc}]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
}
