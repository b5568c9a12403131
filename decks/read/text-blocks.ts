import { isByline } from './head-line.ts'
import { headingCost } from './headings.ts'
import { joinOverBreaks } from './hyphens.ts'
import type { Line } from './lines.ts'
import { splitLines } from './lines.ts'
import { splitColumns } from './columns.ts'
import { raiseTags } from './raised-digits.ts'
import type { Traced } from './traced.ts'
import { traceSource, trimTraced } from './traced.ts'
import type { Vocabulary } from './vocabulary.ts'
import { readNoteStart } from './note-starts.ts'
import { splitOpening } from './split-opening.ts'
import { dropRunningHeads } from './running-heads.ts'

/** Text that stood together in the source: lines with no blank line between them, joined. */
export interface TextBlock {
  readonly text: Traced
  readonly page: number | null
}

/** Drops running heads (they are returned as `heads`) and cuts a text into blocks: at blank lines, at form feeds, at footnotes that begin a line, and at the ends of paragraphs in hard-wrapped lines. `opened` is the number of blocks at the start that are the lines of a head. */
export function splitTextBlocks(source: string, vocabulary: Vocabulary): { blocks: TextBlock[]; heads: string[]; opened: number } {
  const blocks: TextBlock[] = []
  let opened = 0
  const { pages, heads } = dropRunningHeads(splitPages(splitLines(source)))
  for (const [index, page] of pages.entries()) {
    for (const group of groupLines(splitColumns(page))) {
      const opening = blocks.length === 0 ? splitOpening(group) : []
      const rest = group.slice(opening.reduce((sum, lines) => sum + lines.length, 0))
      for (const lines of [...opening, ...(rest.length > 0 ? splitParagraphs(rest) : [])]) {
        const text = joinLines(source, lines, vocabulary)
        if (text.text !== '') blocks.push({ text, page: pages.length > 1 ? index + 1 : null })
        if (opening.includes(lines)) opened = blocks.length
      }
    }
  }
  return { blocks, heads, opened }
}

function splitPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]]
  for (const line of lines) {
    let { start } = line
    for (const [index, piece] of line.text.split('\f').entries()) {
      if (index > 0) pages.push([])
      pages.at(-1)?.push({ text: piece, start, end: start + piece.length })
      start += piece.length + 1
    }
  }
  return pages
}

function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (line.text.trim() === '') groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

function splitParagraphs(group: readonly Line[]): Line[][] {
  const width = group.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 0)
  const indent = group.reduce((least, line) => Math.min(least, indentOf(line)), width)
  const parts: Line[][] = [[]]
  let note = 0
  for (const [index, line] of group.entries()) {
    const before = group[index - 1]
    const start = readNoteStart(line.text.trim())
    const begins = start !== null && (start.style === 'raised' || (note > 0 ? start.number === note + 1 : index > 0 && start.strong))
    const headed = standsAlone(group, index, width) || (standsAlone(group, index - 1, width) && /^\s*["“'‘(]*[\p{Lu}\d]/u.test(line.text))
    if (before !== undefined && (begins || headed || width > 220 || beginsParagraph(before, line, width, indent))) parts.push([])
    if (start !== null && (begins || index === 0)) note = start.number
    parts.at(-1)?.push(line)
  }
  return parts
}

/** Whether a line among others is a heading or a byline: it follows a full stop or nothing, looks like one, and is short though text follows. */
function standsAlone(group: readonly Line[], index: number, width: number): boolean {
  const text = group[index]?.text.trim() ?? ''
  const before = group[index - 1]
  if (/^#{1,6}\s/u.test(text)) return true
  if (before !== undefined && !/[.?!…]["'”’)]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(before.text.trim()) && !isHeadingLine(before.text.trim())) return false
  return (isHeadingLine(text) && text.length < width * 0.75 && index < group.length - 1) || isByline(text) || isFewWords(text, group[index + 1]?.text.trim() ?? '', width)
}

/** Whether a few words in small letters stand above a line as long as those of a paragraph: a heading in sentence case. */
function isFewWords(text: string, next: string, width: number): boolean {
  const words = text.split(/\s+/u).length
  return words > 1 && words <= 5 && text.length < width / 2 && headingCost(text) !== null && next.length >= Math.max(40, width * 0.6) && /^["“‘(]?\p{Lu}/u.test(next)
}

function isHeadingLine(text: string): boolean {
  return (headingCost(text) ?? 9) < 1 && text.split(/\s+/u).length > 1
}

function indentOf(line: Line): number {
  return line.text.length - line.text.trimStart().length
}

function beginsParagraph(before: Line, line: Line, width: number, indent: number): boolean {
  const last = before.text.trim()
  const first = line.text.trim()
  if (!/^["“'‘(]*\p{Lu}/u.test(first)) return false
  const ended = /[.?!…]["'”’)]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u.test(last)
  if (ended && indentOf(line) >= indent + 2 && indentOf(before) < indent + 2) return true
  const room = width - before.text.trimEnd().length
  return ended && width > 30 && room > width * 0.15 + (/^\S+/u.exec(first)?.[0].length ?? 0)
}

function joinLines(source: string, lines: readonly Line[], vocabulary: Vocabulary): Traced {
  return joinOverBreaks(lines.map((line) => raiseTags(trimTraced(traceSource(source, line.start, line.end)))), vocabulary)
}
