/** One piece of a search text, with its place in UTF-16 code units. */
export type QueryToken =
  | { readonly kind: 'open' | 'close' | 'not' | 'or' | 'and'; readonly start: number; readonly end: number }
  | TermToken

/** A word or phrase, or with a name `name:value`. */
export interface TermToken {
  readonly kind: 'term'
  readonly start: number
  readonly end: number
  /** What stands before the colon, without quotes and backslashes. */
  readonly name: string | null
  /** True when the name is in quotes and so is a field's whatever it is called. */
  readonly nameQuoted: boolean
  /** As a pattern: `\` stands only before `*`, `_` and itself. */
  readonly value: string
  readonly valueStart: number
  readonly quoted: boolean
  /** False when a quotation mark is not closed. */
  readonly closed: boolean
}

interface Piece {
  readonly value: string
  readonly end: number
  readonly closed: boolean
  /** True when a backslash stands in it. */
  readonly escaped: boolean
}

/**
 * Cuts a search text into pieces, in one pass. A parenthesis opens a group only where a word could begin, and one that a
 * word opened itself is closed in it, so that `f(x)` is a word.
 */
export function scanQuery(text: string): readonly QueryToken[] {
  const tokens: QueryToken[] = []
  let at = 0
  while (at < text.length) {
    const letter = text[at] as string
    if (isSpace(letter)) at += 1
    else if (letter === '(' || letter === ')') {
      tokens.push({ kind: letter === '(' ? 'open' : 'close', start: at, end: at + 1 })
      at += 1
    } else if (letter === '-') {
      tokens.push({ kind: 'not', start: at, end: at + 1 })
      at += 1
    } else {
      const token = scanTerm(text, at)
      tokens.push(token)
      at = token.end
    }
  }
  return tokens
}

function scanTerm(text: string, start: number): QueryToken {
  if (isQuote(text[start])) {
    const first = scanQuoted(text, start)
    if (first.closed && text[first.end] === ':' && first.value !== '') return scanValue(text, start, patternToText(first.value), true, first.end + 1)
    return { kind: 'term', start, end: first.end, name: null, nameQuoted: false, value: first.value, valueStart: start, quoted: true, closed: first.closed }
  }
  const name = scanName(text, start)
  if (name !== null) return scanValue(text, start, name, false, start + name.length + 1)
  const word = scanWord(text, start)
  const lower = word.value.toLowerCase()
  if (!word.escaped && (lower === 'or' || lower === 'and')) return { kind: lower, start, end: word.end }
  return { kind: 'term', start, end: word.end, name: null, nameQuoted: false, value: word.value, valueStart: start, quoted: false, closed: true }
}

function scanValue(text: string, start: number, name: string, nameQuoted: boolean, valueStart: number): TermToken {
  const quoted = isQuote(text[valueStart])
  const { value, end, closed } = quoted ? scanQuoted(text, valueStart) : scanWord(text, valueStart)
  return { kind: 'term', start, end, name, nameQuoted, value, valueStart, quoted, closed }
}

/** The letters before a colon that make it a name: it begins with a letter, and what follows is no web address. */
function scanName(text: string, start: number): string | null {
  let at = start
  while (at < text.length && !isSpace(text[at] as string) && !'():"“”\\'.includes(text[at] as string)) at += 1
  const name = text.slice(start, at)
  if (text[at] !== ':' || !/^\p{L}/u.test(name) || text.startsWith('://', at)) return null
  return name
}

function scanWord(text: string, start: number): Piece {
  let value = ''
  let at = start
  let from = start
  let opened = 0
  let escaped = false
  while (at < text.length) {
    const letter = text[at] as string
    if (isSpace(letter)) break
    if (letter === '(') opened += 1
    if (letter === ')') {
      if (opened === 0) break
      opened -= 1
    }
    if (letter === '\\') {
      escaped = true
      value += text.slice(from, at) + keepEscape(text[at + 1])
      at += at + 1 < text.length ? 2 : 1
      from = at
    } else at += 1
  }
  return { value: value + text.slice(from, at), end: at, closed: true, escaped }
}

function scanQuoted(text: string, start: number): Piece {
  const curly = text[start] !== '"'
  let value = ''
  let at = start + 1
  let from = at
  while (at < text.length) {
    const letter = text[at] as string
    if (letter === '"' || (curly && isQuote(letter))) return { value: value + text.slice(from, at), end: at + 1, closed: true, escaped: false }
    if (letter === '\\') {
      value += text.slice(from, at) + keepEscape(text[at + 1])
      at += at + 1 < text.length ? 2 : 1
      from = at
    } else at += 1
  }
  return { value: value + text.slice(from, at), end: text.length, closed: false, escaped: false }
}

/** What is left of a backslash and the character after it: only `*`, `_` and `\` need theirs. At the end of the text it stands for itself. */
function keepEscape(next: string | undefined): string {
  if (next === undefined) return '\\\\'
  return '*_\\'.includes(next) ? `\\${next}` : next
}

/** A pattern read as plain text: what `\\` kept from being a wildcard stands for itself. */
export function patternToText(pattern: string): string {
  return pattern.replace(/\\([*_\\])/g, '$1')
}

function isQuote(letter: string | undefined): boolean {
  return letter === '"' || letter === '“' || letter === '”'
}

function isSpace(letter: string): boolean {
  return letter === ' ' || letter === '\t' || letter === '\n' || letter === '\r' || letter === '\u00a0' || letter === '\u3000'
}
