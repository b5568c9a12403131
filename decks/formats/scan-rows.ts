/** One record of a delimited text. */
export interface Row {
  /** Line of the file on which it starts, from 1; line breaks inside quotes are counted. */
  readonly line: number
  readonly cells: readonly string[]
}

// [Note: csv grammar] RFC 4180 with what real files need: LF, CRLF or (where there is no LF) CR; blanks after a
// closing quote; and quotation marks that were never meant as quoting, which word lists are full of:
//   "Hello" she said<TAB>a greeting
// A cell that opens with a quote is quoted only if a closing quote follows that stands before a delimiter, a line
// break or the end. A stray quote on the way is borne within one cell, but not across a delimiter or a line
// break: then the cell is ordinary text, quotes and all. So an unclosed quote spoils one cell and not the file.
// Our own scanner, because Papa Parse gives no line numbers, lets an unclosed quote swallow the rest, and keeps
// an error object for each stray quote: 16 MB of them took 800 MB. A test compares the two on sound files.

const longestQuoted = 1_000_000
const mostCells = 1000

/**
 * Splits text into rows, lazily. `delimiter` is one character. Blank lines come as a row of one empty cell; cells beyond the
 * thousandth of a row are dropped. Lines that begin with the character `comment`, outside of quotes, are passed over.
 */
export function* scanRows(text: string, delimiter: string, comment = ''): Generator<Row, undefined> {
  const lineEnd = text.includes('\n') ? '\n' : '\r'
  const nextDelimiter = finder(text, delimiter)
  const nextLineEnd = finder(text, lineEnd)
  let at = 0
  let line = 1
  while (at < text.length) {
    if (text[at] === comment) {
      at = nextLineEnd(at) + 1
      line += 1
      continue
    }
    const cells: string[] = []
    const start = line
    for (;;) {
      const quoted = text[at] === '"' ? readQuoted(text, at, delimiter, lineEnd) : null
      if (quoted === null) {
        const end = Math.min(nextDelimiter(at), nextLineEnd(at))
        const last = end === text.length || text[end] === lineEnd
        if (cells.length < mostCells) cells.push(text.slice(at, last && text[end - 1] === '\r' && end > at ? end - 1 : end))
        at = end
      } else {
        if (cells.length < mostCells) cells.push(quoted.value)
        line += quoted.breaks
        at = quoted.end
      }
      if (text[at] !== delimiter) break
      at += 1
    }
    yield { line: start, cells }
    at += 1
    line += 1
  }
  return undefined
}

/** Finds the next place of `mark` at or after a place that only grows; the text's length when there is none. */
function finder(text: string, mark: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found < from) {
      found = text.indexOf(mark, from)
      if (found === -1) found = text.length
    }
    return found
  }
}

interface QuotedCell {
  readonly value: string
  /** Line breaks inside. */
  readonly breaks: number
  /** Place of the delimiter or line break after it, or the text's length. */
  readonly end: number
}

function readQuoted(text: string, open: number, delimiter: string, lineEnd: string): QuotedCell | null {
  let value = ''
  let breaks = 0
  let stray = false
  let crossed = false
  let from = open + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1 || quote - open > longestQuoted) return null
    const piece = text.slice(from, quote)
    breaks += countOf(piece, lineEnd)
    crossed ||= breaks > 0 || piece.includes(delimiter)
    if (stray && crossed) return null
    if (text[quote + 1] === '"') {
      value += `${piece}"`
      from = quote + 2
      continue
    }
    const end = skipBlanks(text, quote + 1, delimiter, lineEnd)
    if (end === text.length || text[end] === delimiter || text[end] === lineEnd) return { value: value + piece, breaks, end }
    if (crossed) return null
    stray = true
    value += `${piece}"`
    from = quote + 1
  }
}

function skipBlanks(text: string, from: number, delimiter: string, lineEnd: string): number {
  const blanks = lineEnd === '\n' ? ' \t\r' : ' \t'
  let at = from
  for (let unit = text[at]; unit !== undefined && unit !== delimiter && blanks.includes(unit); unit = text[at]) at += 1
  return at
}

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1
  return count
}
