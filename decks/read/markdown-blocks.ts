import { isNotesHeading } from './headings.ts'
import type { Line } from './lines.ts'
import { splitLines } from './lines.ts'
import { findNoteLines } from './note-lines.ts'
import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, sliceTraced, traceSource } from './traced.ts'

/** A block of Markdown. `level` is that of a heading (1 to 6), `label` that of a footnote definition. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'paragraph' | 'definition'
  readonly text: Traced
  readonly level: number
  readonly label: string
  /** The number of an item in a numbered list, or null. */
  readonly item: number | null
}

const headingPattern = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/u
const definitionPattern = /^ {0,3}\[\^([^\]\s]+)\](?::[ \t]*|[ \t]+(?=[*_“"‘'(]*\p{Lu}))/u
const itemPattern = /^\s*(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/u
const tableRule = /^ {0,3}\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)+[ \t]*(?:\|[ \t]*)?$/u
const skippedPattern = /^ {0,3}(?:(?:[-*_][ \t]*){3,}$|\[[^\]^]+\]:\s+(?:<[^>]*>|\S+)\s*(?:["'(].*)?$|\|.*\||!\[[^\]]*\]\([^)]*\)\s*$|<!--.*-->\s*$)/u

interface Open {
  kind: 'paragraph' | 'definition'
  label: string
  item: number | null
  parts: Traced[]
}

/**
 * Cuts Markdown into headings, paragraphs and footnote definitions. A list item and a block quote are
 * paragraphs. Code blocks (between fences, or indented by four and in no list), tables, rules, pictures, comments and
 * link definitions are left out.
 */
export function splitMarkdownBlocks(source: string, from: number): MarkdownBlock[] {
  const reader: Reader = { blocks: [], open: null, fence: '', blank: true, listed: false, table: false }
  for (const line of splitLines(source, from)) readLine(reader, source, line)
  close(reader)
  return reader.blocks
}

type Reader = { blocks: MarkdownBlock[]; open: Open | null; fence: string; blank: boolean; listed: boolean; table: boolean }

function readLine(reader: Reader, source: string, line: Line): void {
  const fence = /^ {0,3}(`{3,}|~{3,})/u.exec(line.text)?.[1]
  if (reader.fence !== '') {
    if (fence?.startsWith(reader.fence) === true) reader.fence = ''
    return
  }
  if (fence !== undefined) {
    close(reader)
    reader.fence = fence
    return
  }
  if (line.text.trim() === '') {
    reader.blank = true
    reader.table = false
    if (reader.open?.kind === 'paragraph') close(reader)
    return
  }
  if (reader.blank && !reader.listed && reader.open === null && isCode(line.text)) return
  readText(reader, source, line)
  reader.blank = false
}

/** Whether an indented line is code; a line of prose may be indented too. */
function isCode(line: string): boolean {
  return /^(?: {4}|\t)/u.test(line) && ((line.match(/\p{L}{2,}/gu)?.length ?? 0) < 8 || /[{}<>;=]|\(\)/u.test(line))
}

function readText(reader: Reader, source: string, line: Line): void {
  const heading = headingPattern.exec(line.text)
  const definition = definitionPattern.exec(line.text)
  const underline = /^ {0,3}(=+|-{2,})[ \t]*$/u.exec(line.text)
  if (heading !== null) {
    close(reader)
    const start = line.start + line.text.indexOf(heading[2] ?? '', heading[1]?.length ?? 0)
    addHeading(reader, traceSource(source, start, start + (heading[2] ?? '').length), heading[1]?.length ?? 1)
  } else if (definition !== null && (definition[0].includes(':') || reader.blank || reader.open?.kind !== 'paragraph')) {
    close(reader)
    reader.open = { kind: 'definition', label: definition[1] ?? '', item: null, parts: [traceSource(source, line.start + definition[0].length, line.end)] }
  } else if (reader.open?.kind === 'definition' && (!reader.blank || /^(?: {2,}|\t)/u.test(line.text))) {
    reader.open.parts.push(makeTraced(' '), traceSource(source, line.start, line.end))
  } else if (underline !== null && !reader.blank && reader.open?.kind === 'paragraph') {
    addHeading(reader, joinTraced(reader.open.parts), line.text.includes('=') ? 1 : 2)
    reader.open = null
  } else if (tableRule.test(line.text) && !reader.blank && reader.open?.parts.at(-1)?.text.includes('|') === true) {
    // The line above a table's rule was its head.
    reader.open.parts.splice(-2)
    reader.table = true
    if (reader.open.parts.length === 0) reader.open = null
    else close(reader)
  } else if (skippedPattern.test(line.text) || (reader.table && line.text.includes('|'))) close(reader)
  else readParagraphLine(reader, source, line)
}

function readParagraphLine(reader: Reader, source: string, line: Line): void {
  const quote = /^(?:\s{0,3}>[ \t]?)+/u.exec(line.text)?.[0] ?? ''
  const rest = line.text.slice(quote.length)
  const item = itemPattern.exec(rest)?.[0] ?? ''
  if (item !== '' || reader.open?.kind === 'definition') close(reader)
  if (rest.trim() === '') {
    close(reader)
    return
  }
  const text = traceSource(source, line.start + quote.length + item.length, line.end)
  if (reader.open === null) {
    reader.listed = item !== '' || (reader.listed && /^\s/u.test(line.text))
    reader.open = { kind: 'paragraph', label: '', item: Number(/\d+/u.exec(item)?.[0] ?? '0') || null, parts: [text] }
  }
  else reader.open.parts.push(makeTraced(' '), text)
}

function addHeading(reader: Reader, text: Traced, level: number): void {
  reader.listed = false
  if (text.text.trim() !== '') reader.blocks.push({ kind: 'heading', text: sliceTraced(text, 0), level, label: '', item: null })
}

function close(reader: Reader): void {
  const { open } = reader
  reader.open = null
  if (open === null) return
  for (const parts of open.kind === 'paragraph' && open.item === null ? splitNotes(open.parts, reader.blocks) : [open.parts]) {
    reader.blocks.push({ kind: open.kind, text: joinTraced(parts), level: 0, label: open.label, item: open.item })
  }
}

/** A list of notes may have no blank lines between them, which Markdown then joins: each is a paragraph here. */
function splitNotes(parts: readonly Traced[], before: readonly MarkdownBlock[]): (readonly Traced[])[] {
  // Lines stand at the even places, with blanks between.
  const lines = parts.flatMap((part, index) => (index % 2 === 0 ? [part.text] : []))
  const heading = before.findLast(({ kind, text }) => kind === 'heading' || isNotesHeading(text.text))
  const places = lines.length > 1 ? findNoteLines(lines, heading !== undefined && isNotesHeading(heading.text.text)) : []
  return places.length === 0 ? [parts] : places.map((place, index) => parts.slice(place * 2, (places[index + 1] ?? lines.length) * 2 - 1))
}
