import { findMarks } from './block-marks.ts'
import { cleanGlyphs, dropEmphasis } from './clean-glyphs.ts'
import { dateToEdtf } from './date-to-edtf.ts'
import type { Draft, DraftNote, DraftParagraph } from './draft.ts'
import { isAside, isFurniture } from './furniture.ts'
import { readHeadLine } from './head-line.ts'
import { headingCost } from './headings.ts'
import type { LinkedNotes } from './linked-notes.ts'
import { joinNote, takeListedNotes } from './listed-notes.ts'
import type { MarkupBlock } from './markup-blocks.ts'
import { readBlocks, readHolder } from './markup-blocks.ts'
import { numberNotes } from './number-notes.ts'
import type { MarkupElement } from './parse-html.ts'
import { raiseMarks } from './raise-marks.ts'
import { splitAuthors } from './split-authors.ts'
import type { Traced } from './traced.ts'

/** What is known of an article before its text is read. */
export interface MarkupHead {
  readonly title: string | null
  readonly byline: string | null
  readonly publication: string | null
  readonly published: string | null
  readonly remarks?: readonly string[]
}

/** A tree of markup, and what the table of contents calls it. */
export interface MarkupTree {
  readonly tree: MarkupElement
  readonly title: string | null
}

/** Reads the trees of one article as a draft. `linked` are the notes of the whole source. */
export function draftMarkup(head: MarkupHead, parts: readonly MarkupTree[], linked: LinkedNotes): Draft {
  const numbered = numberNotes(linked, parts.map(({ tree }) => tree))
  const known = { ...linked, numbers: numbered.numbers }
  const highest = numbered.notes.reduce((most, { number }) => Math.max(most, number), 0)
  const blocks: MarkupBlock[] = []
  const notes: DraftNote[] = numbered.notes.map(({ number, holder }) => ({ number, text: readNote([holder, ...(linked.followers.get(holder) ?? [])], known) }))
  const sidenotes: DraftNote[] = []
  let tables = 0
  for (const { tree, title } of parts) {
    const read = readBlocks(tree, known, highest + sidenotes.length + 1)
    if (title !== null && parts.length > 1 && read.blocks[0]?.level === 0) blocks.push({ text: { text: title, at: Array.from(title, () => -1) }, level: 2, item: null, title: false })
    for (const block of read.blocks) blocks.push(block)
    sidenotes.push(...read.sidenotes)
    tables += read.tables
  }
  const cited = new Set(blocks.flatMap(({ text }) => findMarks(text.text).flatMap((mark) => (mark.start === 0 || mark.style === 'paren' ? [] : mark.numbers))))
  const listed = takeListedNotes(blocks, cited)
  notes.push(...sidenotes, ...listed.notes)
  const text = readText(head, listed.blocks)
  const remarks = [...(head.remarks ?? []), ...describeLeftOut(tables, listed.lists)]
  if (numbered.renumbered) remarks.push('The source counts its notes from 1 more than once; here they are counted through.')
  return { ...text, paragraphs: listed.notes.length > 0 ? raiseAll(text.paragraphs, notes) : text.paragraphs, fragment: false, notes: firstOfEach(notes), remarks }
}

function describeLeftOut(tables: number, lists: readonly string[]): string[] {
  const left = lists.map((list) => `The list “${list}” is not part of the text and has no numbers to cite; it was left out.`)
  return tables === 0 ? left : [...left, `${tables === 1 ? 'A table was' : `${tables} tables were`} left out: cards are made from sentences.`]
}

function readNote(holders: readonly MarkupElement[], known: Parameters<typeof readHolder>[1]): Traced {
  const paragraphs = holders.flatMap((holder) => readHolder(holder, known))
  const [first = { text: '', at: [] }, ...rest] = paragraphs
  return withoutLabel(rest.reduce(joinNote, first))
}

/** A note without its own number or sign at the front, and what is left of links back. */
function withoutLabel(note: Traced): Traced {
  const start = /^[\s\u00A0]*(?:[↑^↩]\s*)?(?:[[(]?(?:\d{1,4}|[*†‡§]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})(?:[\])][.:]?|[.:)])?(?=[\s\u00A0\p{Lu}"“])|[[(][a-z\d*]{1,4}[\])]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}[.)]?)?(?:[↑^↩.,:;)\]]|\s)*/u.exec(note.text)?.[0].length ?? 0
  const end = note.text.replace(/[\s\u00A0]*(?:[↑^↩⏎]\uFE0E?|\[\s*\]|\(\s*\))*[\s\u00A0]*$/u, '').length
  return start >= end ? note : { text: note.text.slice(start, end), at: note.at.slice(start, end) }
}

function firstOfEach(notes: readonly DraftNote[]): DraftNote[] {
  const seen = new Map<number, DraftNote>()
  for (const note of notes) if (!seen.has(note.number)) seen.set(note.number, note)
  return [...seen.values()]
}

function raiseAll(paragraphs: readonly DraftParagraph[], notes: readonly DraftNote[]): DraftParagraph[] {
  const raised = raiseMarks(paragraphs.map(({ text }) => text), new Set(notes.map(({ number }) => number)))
  return paragraphs.map((paragraph, index) => ({ ...paragraph, text: raised[index] ?? paragraph.text }))
}

type HeadAndText = Pick<Draft, 'title' | 'authors' | 'publication' | 'issued' | 'paragraphs'>

function readText(head: MarkupHead, blocks: readonly MarkupBlock[]): HeadAndText {
  const paragraphs: DraftParagraph[] = []
  const byline: string[] = []
  let title = chooseTitle(head.title, blocks)
  let publication = head.publication
  let issued = head.published === null ? null : dateToEdtf(head.published.slice(0, 10).trim())
  let section: string | null = null
  for (const { text, level } of blocks) {
    const plain = cleanGlyphs(dropEmphasis(text)).text
    if (level > 0) {
      if (title === null && paragraphs.length === 0) title = plain
      else if (paragraphs.length > 0 || fold(plain) !== fold(title ?? '')) section = plain
      continue
    }
    const line = paragraphs.length === 0 ? readHeadLine(plain) : null
    if (line !== null) {
      byline.push(...line.authors)
      publication ??= line.publication
      issued ??= line.issued
    } else if (title === null && paragraphs.length === 0 && headingCost(plain) !== null) title = plain
    else if (!isFurniture(plain) && !isAside(plain) && !/^(?:chapter|part|book|section)\s+(?:\d+|[ivxlc]+|\p{L}+)\.?$/iu.test(plain)) paragraphs.push({ text, section, page: null })
  }
  const authors = byline.length > 0 ? byline : splitAuthors(head.byline ?? '').filter((name) => !/\d|@|https?:/u.test(name))
  return { title: title?.slice(0, 500) ?? null, authors: [...new Set(authors)], publication: publication?.slice(0, 300) ?? null, issued, paragraphs }
}

/** The title that the text shows where it is the one that was named, or one marked as the title; else the one that was named. */
function chooseTitle(named: string | null, blocks: readonly MarkupBlock[]): string | null {
  const marked = blocks.find((block) => block.title)
  if (marked !== undefined) return plainText(marked)
  const shown = blocks.slice(0, 12).filter(({ level }) => level > 0).map(plainText)
  const key = fold(named ?? '')
  return shown.find((heading) => key !== '' && fold(heading).length > 3 && key.startsWith(fold(heading))) ?? named
}

function plainText({ text }: MarkupBlock): string {
  return cleanGlyphs(dropEmphasis(text)).text
}

function fold(text: string): string {
  return cleanGlyphs({ text, at: Array.from(text, () => -1) }).text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
