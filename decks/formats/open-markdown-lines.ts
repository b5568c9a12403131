/** A line of a Markdown text. */
export interface MarkdownLine {
  /** Without its line break. */
  readonly text: string
  /** From 1, of the whole file. */
  readonly number: number
  /** Within or at the edge of a fence of code. */
  readonly code: boolean
  /** Blank, and not within a fence. */
  readonly blank: boolean
}

/** Cuts a Markdown text into lines, `before` of which came earlier in the file. Comments that say nothing of cards come as blank lines. */
export function splitMarkdown(text: string, before: number): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = []
  let fence = ''
  let comment = false
  text.split(/\r\n|\n|\r/).forEach((line, at) => {
    const mark: string = fence === '' && comment ? '' : fenceOf(line)
    const code: boolean = fence !== '' || (mark !== '' && !comment)
    if (fence !== '') {
      if (mark !== '' && mark.startsWith(fence) && line.trim() === mark) fence = ''
    } else if (code) fence = mark
    const hides = !code && (comment || opensComment(line))
    if (hides) comment = !line.includes('-->', comment ? 0 : line.indexOf('<!--'))
    lines.push({ text: hides ? '' : line, number: before + at + 1, code, blank: hides || (!code && line.trim() === '') })
  })
  return lines
}

function opensComment(line: string): boolean {
  const start = line.trimStart()
  return start.startsWith('<!--') && !start.startsWith('<!--SR:') && !start.startsWith('<!-- lectern ')
}

/** The run of backquotes or tildes that a line opens or closes a fence with, or nothing. */
function fenceOf(line: string): string {
  const start = line.trimStart()
  const sign = start.charAt(0)
  if (sign !== '`' && sign !== '~') return ''
  let length = 0
  while (start.charAt(length) === sign) length += 1
  if (length < 3 || (sign === '`' && start.includes('`', length))) return ''
  return sign.repeat(length)
}

/** A heading (`## so`), or null when the line is none. */
export function headingOf({ text, code }: MarkdownLine): { readonly level: number; readonly text: string } | null {
  if (code || !text.startsWith('#')) return null
  let level = 0
  while (text.charAt(level) === '#') level += 1
  const next = text.charAt(level)
  if (level > 6 || (next !== ' ' && next !== '\t')) return null
  let inside = text.slice(level).trim()
  let end = inside.length
  while (inside.charAt(end - 1) === '#') end -= 1
  if (end < inside.length && (end === 0 || inside.charAt(end - 1) === ' ')) inside = inside.slice(0, end).trim()
  return inside === '' ? null : { level, text: inside }
}

/** Whether a line is only a rule, as between two cards. */
export function isRule({ text, code }: MarkdownLine): boolean {
  if (code || !/^\s{0,20}[-*_]\s{0,20}[-*_]/.test(text)) return false
  const bare = text.replaceAll(' ', '')
  return bare.length >= 3 && (bare === '-'.repeat(bare.length) || bare === '*'.repeat(bare.length) || bare === '_'.repeat(bare.length))
}

/** The item that a line opens: how far it is set in, and where its text begins; null when it opens none. */
export function itemOf({ text, code }: MarkdownLine): { readonly indent: number; readonly content: number } | null {
  if (code) return null
  let at = 0
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1
  let end = at
  if ('-*+•'.includes(text.charAt(at) || ' ')) end = at + 1
  else {
    while (/^[0-9]$/.test(text.charAt(end)) && end - at < 9) end += 1
    if (end === at || !'.)'.includes(text.charAt(end) || ' ')) return null
    end += 1
  }
  if (end === at || !' \t'.includes(text.charAt(end) || '\n')) return null
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1
  return end >= text.length ? null : { indent: widthOf(text, at), content: end }
}

/** How far the first `end` characters reach, a tab counting for four. */
function widthOf(text: string, end: number): number {
  let width = 0
  for (let at = 0; at < end; at += 1) width += text.charAt(at) === '\t' ? 4 : 1
  return width
}

/** How far a line is set in. */
export function indentOf(text: string): number {
  return widthOf(text, text.length - text.trimStart().length)
}

/** Joins lines into one text without blank lines at its ends, and without what all of them are set in by. */
export function joinLines(lines: readonly MarkdownLine[]): string {
  let from = 0
  let to = lines.length
  while (lines[from]?.blank === true) from += 1
  while (to > from && lines[to - 1]?.blank === true) to -= 1
  const kept = lines.slice(from, to)
  const indent = kept.reduce((least, line) => (line.text.trim() === '' ? least : Math.min(least, indentOf(line.text))), Number.MAX_SAFE_INTEGER)
  return kept.map(({ text }) => cutIndent(text, indent)).join('\n').trimEnd()
}

function cutIndent(text: string, indent: number): string {
  let at = 0
  let width = 0
  while (width < indent && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) {
    width += text.charAt(at) === '\t' ? 4 : 1
    at += 1
  }
  return text.slice(at)
}
