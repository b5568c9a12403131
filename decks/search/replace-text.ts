/** What to look for in a text, and how. */
export interface TextSearch {
  /** Plain text; with `wildcards`, `*` stands for anything (as little as will do) and `_` for one character. */
  readonly find: string
  readonly matchCase: boolean
  readonly wholeWord: boolean
  readonly wildcards: boolean
}

/** How a text is written, which says what in it is no text: tags and names of files are left alone, and so are marks of gaps. */
export type TextMarkup = 'plain' | 'html' | 'markdown'

/** From where to where, in UTF-16 code units. */
export type TextRange = readonly [start: number, end: number]

/** A text with what was found in it replaced, and where that stood and stands. */
export interface ReplacedText {
  readonly text: string
  readonly before: readonly TextRange[]
  readonly after: readonly TextRange[]
}

/** Stands for what is no text: nothing that is looked for goes across it. */
const wall = '\u0000'

interface Readable {
  /** What is read, a code unit each. */
  readonly letters: string
  /** Where each begins and ends in the source. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Replaces every place where the text is found; null when there is none. `replace` is plain text. */
export function replaceText(source: string, search: TextSearch, replace: string, markup: TextMarkup): ReplacedText | null {
  const pieces = piecesOf(search)
  if (pieces.every((piece) => piece === '' || piece === null)) return null
  const readable = readText(source, markup)
  const letters = search.matchCase ? readable.letters : lowerText(readable.letters)
  const put = markup === 'html' ? escapeText(replace) : replace
  const before: TextRange[] = []
  const after: TextRange[] = []
  let text = ''
  let kept = 0
  for (let found = findNext(letters, 0, pieces, search.wholeWord); found !== null; found = findNext(letters, found[1], pieces, search.wholeWord)) {
    const [start, end] = [readable.starts[found[0]] as number, readable.ends[found[1] - 1] as number]
    text += source.slice(kept, start)
    before.push([start, end])
    after.push([text.length, text.length + put.length])
    text += put
    kept = end
  }
  return before.length === 0 ? null : { text: text + source.slice(kept), before, after }
}

/** What is looked for: texts with `''` for a star and null for any one character between them. */
function piecesOf({ find, matchCase, wildcards }: TextSearch): readonly (string | null)[] {
  const folded = matchCase ? find : lowerText(find)
  if (!wildcards) return [folded]
  const pieces = folded.replace(/^\*+|\*+$/g, '').split(/([*_])/).filter((piece) => piece !== '')
  return pieces.map((piece) => (piece === '*' ? '' : piece === '_' ? null : piece)).filter((piece, at, all) => piece !== '' || all[at - 1] !== '')
}

function findNext(letters: string, from: number, pieces: readonly (string | null)[], wholeWord: boolean): TextRange | null {
  for (let start = from; start <= letters.length; start += 1) {
    const [first] = pieces
    if (typeof first === 'string') start = letters.indexOf(first, start)
    if (start < 0) return null
    const end = endOf(letters, start, pieces)
    // A later start would find no more than this one where something after a star is missing.
    if (end === 'never') return null
    if (end !== null && end > start && (!wholeWord || isWhole(letters, start, end))) return [start, end]
  }
  return null
}

/** Where what is looked for ends when it begins at `start`; null when it does not, `never` when it does not from here on. */
function endOf(letters: string, start: number, pieces: readonly (string | null)[]): number | null | 'never' {
  let at = start
  let afterStar = false
  for (const piece of pieces) {
    if (piece === '') afterStar = true
    else if (piece === null) {
      if (at >= letters.length || letters[at] === wall) return null
      at += (letters.codePointAt(at) as number) > 0xffff ? 2 : 1
    } else {
      const found = afterStar ? letters.indexOf(piece, at) : letters.startsWith(piece, at) ? at : null
      if (found === null) return null
      if (found < 0) return 'never'
      const stop = afterStar ? letters.indexOf(wall, at) : -1
      if (stop >= 0 && stop < found) return null
      at = found + piece.length
      afterStar = false
    }
  }
  return at
}

function isWhole(letters: string, start: number, end: number): boolean {
  return !(isWordLetter(letters, start - 1) && isWordLetter(letters, start)) && !(isWordLetter(letters, end - 1) && isWordLetter(letters, end))
}

function isWordLetter(letters: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(letters.codePointAt(at) === undefined || at < 0 ? ' ' : String.fromCodePoint(letters.codePointAt(at) as number))
}

/** Lower case with as many code units as before. */
function lowerText(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function readText(source: string, markup: TextMarkup): Readable {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const skip = makeSkip(source, markup)
  for (let at = 0; at < source.length;) {
    const entity = markup === 'html' && source[at] === '&' ? /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.exec(source.slice(at, at + 12))?.[0] : undefined
    const skipped = skip(at)
    const end = skipped ?? at + (entity?.length ?? 1)
    letters.push(skipped !== null ? wall : entity !== undefined ? readEntity(entity) : (source[at] as string))
    starts.push(at)
    ends.push(end)
    at = end
  }
  return { letters: letters.join(''), starts, ends }
}

const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ' }

/** The character of a reference, when it is one code unit; what is not known stands for no text. */
function readEntity(entity: string): string {
  const known = named[entity]
  if (known !== undefined) return known
  const code = /^&#x/i.test(entity) ? Number.parseInt(entity.slice(3), 16) : entity.startsWith('&#') ? Number.parseInt(entity.slice(2), 10) : 0
  return code > 0 && code < 0xd800 ? String.fromCharCode(code) : wall
}

/** Says where something that is no text ends when it begins at a place, or null. A closing mark that is missing is looked for once. */
function makeSkip(source: string, markup: TextMarkup): (at: number) => number | null {
  const missing = new Set<string>()
  const through = (close: string, at: number) => {
    const end = missing.has(close) ? -1 : source.indexOf(close, at)
    if (end < 0) missing.add(close)
    return end < 0 ? null : end + close.length
  }
  return (at) => {
    const letter = source[at]
    if (markup !== 'plain' && letter === '{') {
      const gap = /^\{\{c\d{1,3}::/.exec(source.slice(at, at + 8))
      return gap === null ? null : at + gap[0].length
    }
    if (markup === 'html' && letter === '<' && /[a-z/!]/i.test(source[at + 1] ?? '')) return source.startsWith('<!--', at) ? through('-->', at) : through('>', at)
    if (markup !== 'plain' && letter === '[' && source.startsWith('[sound:', at)) return through(']', at)
    if (markup === 'markdown' && letter === ']' && source[at + 1] === '(') return through(')', at)
    return null
  }
}
