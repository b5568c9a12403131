import { findMarks } from './block-marks.ts'
import { cleanGlyphs, dropEmphasis } from './clean-glyphs.ts'
import type { Draft, DraftNote, DraftParagraph } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import type { FrontMatter } from './front-matter.ts'
import { liftInlineNotes } from './inline-notes.ts'
import type { ListedNote } from './listed-notes.ts'
import { takeListedNotes } from './listed-notes.ts'
import type { MarkdownBlock } from './markdown-blocks.ts'
import { splitMarkdownBlocks } from './markdown-blocks.ts'
import { readInline } from './markdown-inline.ts'
import { raiseMarks } from './raise-marks.ts'
import { raiseTags } from './raised-digits.ts'
import { dateToEdtf } from './date-to-edtf.ts'
import { isByline, readHeadLine } from './head-line.ts'
import { splitAuthors } from './split-authors.ts'

/**
 * Whether a text is written in Markdown: it has a heading with `#`, a footnote `[^1]` or `^[in the line]`, or
 * front matter. A journal's text to which only headings were added, with notes under raised digits, is read as the
 * journal's text it is.
 */
export function isMarkdown(text: string): boolean {
  if (/\[\^[^\]\s]+\]|\^\[\S/u.test(text) || readFrontMatter(text) !== null) return true
  return /^ {0,3}#{1,6}[ \t]+\S/mu.test(text) && !/^[^\S\n\r\u2028\u2029]*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|<sup>\d+<\/sup>)[^\S\n\r\u2028\u2029]*\S/mu.test(text)
}

/** Reads Markdown. A level-1 heading with a byline below it begins another article. */
export function readMarkdown(text: string): Draft[] {
  const front = readFrontMatter(text)
  const blocks = splitMarkdownBlocks(text, front?.end ?? 0)
  const links = new Set([...text.matchAll(/^ {0,3}\[([^\]^\n][^\]\n]{0,300})\]:[^\S\n]+\S/gmu)].map((match) => (match[1] ?? '').toLowerCase()))
  return splitArticles(blocks).map((part, index) => readPart(takeLists(liftInlineNotes(part)), index === 0 ? front : null, links))
}

function splitArticles(blocks: readonly MarkdownBlock[]): MarkdownBlock[][] {
  const parts: MarkdownBlock[][] = [[]]
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const begins = block.kind === 'heading' && block.level === 1 && next !== undefined && next.kind === 'paragraph' && isAuthorLine(next.text.text)
    if (begins && (parts.at(-1)?.length ?? 0) > 0) parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts
}

function isAuthorLine(line: string): boolean {
  return isByline(line) || (line.length < 200 && /^[*_]*authors?:\s/iu.test(line.trim()))
}

function readPart({ blocks, listed }: Listed, front: FrontMatter | null, links: ReadonlySet<string>): Draft {
  const numbers = numberLabels(blocks)
  const paragraphs: DraftParagraph[] = []
  const notes: DraftNote[] = []
  const found = { title: front?.fields.get('title')?.[0] ?? null, authors: frontAuthors(front), publication: first(front, 'publication', 'journal', 'source', 'publisher'), issued: dateToEdtf(first(front, 'date', 'issued', 'published') ?? '') }
  let section: string | null = null
  for (const block of blocks) {
    const text = readInline(block.text, numbers, links)
    const plain = cleanGlyphs(dropEmphasis(text)).text
    if (block.kind === 'definition') notes.push({ number: numbers.get(block.label) ?? 0, text })
    else if (block.kind === 'heading') {
      if (paragraphs.length === 0 && section === null && (found.title === null || plain === found.title)) found.title = plain.slice(0, 500)
      else section = plain
    } else if (paragraphs.length > 0 || !readHead(plain, found)) paragraphs.push({ text, section, page: null })
  }
  if (listed.length === 0) return { ...found, fragment: false, paragraphs, notes: firstOfEach(notes), remarks: [] }
  const raised = raiseMarks(paragraphs.map((paragraph) => paragraph.text), new Set(listed.map(({ number }) => number)))
  const whole = paragraphs.map((paragraph, index) => ({ ...paragraph, text: raised[index] ?? paragraph.text }))
  return { ...found, fragment: false, paragraphs: whole, notes: firstOfEach(listed.map((note) => ({ ...note, text: readInline(note.text, numbers, links) }))), remarks: [] }
}

interface Listed {
  readonly blocks: readonly MarkdownBlock[]
  readonly listed: readonly ListedNote[]
}

/** Takes the notes out of a text that has them in a list at its end, as text has that was made Markdown of by a program. */
function takeLists(blocks: readonly MarkdownBlock[]): Listed {
  if (blocks.some(({ kind }) => kind === 'definition')) return { blocks, listed: [] }
  const plain = blocks.map(({ text, level, item }) => ({ text, level, item, title: false }))
  const cited = new Set(plain.flatMap(({ text }) => findMarks(raiseTags(text).text.replace(/\\([[\]])/gu, '$1')).flatMap((mark) => (mark.start === 0 || (mark.style !== 'raised' && mark.style !== 'bracket') ? [] : mark.numbers))))
  const { blocks: kept, notes } = takeListedNotes(plain, cited)
  if (notes.length === 0 || !notes.some(({ number }) => cited.has(number))) return { blocks, listed: [] }
  return { blocks: kept.map((block) => ({ ...block, kind: block.level > 0 ? 'heading' : 'paragraph', label: '' })), listed: notes }
}

type Found = { title: string | null; authors: string[]; publication: string | null; issued: string | null }

/** Reads a line between title and text into `found`. Says whether it was one. */
function readHead(line: string, found: Found): boolean {
  const head = readHeadLine(line)
  if (head === null) return false
  found.authors.push(...head.authors)
  found.publication ??= head.publication
  found.issued ??= head.issued
  return true
}

function numberLabels(blocks: readonly MarkdownBlock[]): Map<string, number> {
  const labels = new Set<string>()
  for (const block of blocks) for (const match of block.text.text.matchAll(/\[\^([^\]\s]+)\]/gu)) labels.add(match[1] ?? '')
  for (const block of blocks) if (block.kind === 'definition') labels.add(block.label)
  const plain = [...labels].every((label) => /^[1-9]\d{0,4}$/u.test(label))
  return new Map([...labels].map((label, index) => [label, plain ? Number(label) : index + 1]))
}

function firstOfEach(notes: readonly DraftNote[]): DraftNote[] {
  const seen = new Map<number, DraftNote>()
  for (const note of notes) if (!seen.has(note.number)) seen.set(note.number, note)
  return [...seen.values()]
}

function frontAuthors(front: FrontMatter | null): string[] {
  const values = front?.fields.get('author') ?? front?.fields.get('authors') ?? front?.fields.get('by') ?? []
  return values.flatMap(splitAuthors)
}

function first(front: FrontMatter | null, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = front?.fields.get(key)?.[0]
    if (value !== undefined && value !== '') return value.slice(0, 300)
  }
  return null
}
