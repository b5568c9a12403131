import { isBio } from './block-traits.ts'
import { cleanGlyphs } from './clean-glyphs.ts'
import { readHeadLine } from './head-line.ts'
import { isNotesHeading } from './headings.ts'
import { joinOverBreaks } from './hyphens.ts'
import type { PrintedBlock } from './page-blocks.ts'
import { goesOn } from './page-breaks.ts'
import type { PageLayout } from './page-layout.ts'
import { isSize } from './page-layout.ts'
import type { PrintedLine } from './page-lines.ts'
import type { NoteCollector } from './page-notes.ts'
import type { PrintedTitle } from './page-titles.ts'
import { readNames, titleRole } from './page-titles.ts'
import type { Parts, Series, Stream } from './plain-articles.ts'
import { joinTraced, sliceTraced } from './traced.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What articles are gathered from: the blocks of each column in the order of reading, and the notes that stood at their feet. */
export interface PrintedMatter {
  readonly columns: readonly (readonly PrintedBlock[])[]
  readonly notes: NoteCollector
  readonly layout: PageLayout
  readonly vocabulary: Vocabulary
  readonly title: PrintedTitle | null
  /** Blocks that only repeat what the text says. */
  readonly repeats: ReadonlySet<PrintedBlock>
  /** Whether no line was cut within a word, so that a hyphen at its end is one of the text. */
  readonly hardHyphens: boolean
  /** The number printed on a page, by its place in the file. */
  readonly pageNumber: (page: number) => number | null
}

/** Puts blocks together to articles: paragraphs over columns and pages, titles and what stands below them, sections, and lists of notes at the end. */
export class PageGatherer {
  readonly articles: Parts[] = [emptyParts()]
  readonly series: Series[] = []
  readonly #matter: PrintedMatter
  #section: string | null = null
  #open: { stream: Stream; last: PrintedLine; next: boolean } | null = null
  /** Whether the lines below a title are being read, and of what size the last part of the title was. */
  #head: { size: number } | null = null
  #list: 'none' | 'notes' | 'sources' = 'none'
  /** The place of the article of each note. */
  readonly #owners: number[] = []
  #heading: PrintedBlock | null = null

  constructor(matter: PrintedMatter) {
    this.#matter = matter
  }

  gather(): { articles: Parts[]; series: Series[] } {
    for (const blocks of this.#matter.columns) {
      for (const [index, block] of blocks.entries()) this.#take(block, blocks, index)
      this.#claimNotes(blocks[0]?.lines[0]?.column ?? -1)
      if (this.#open !== null) this.#open.next = false
    }
    this.#claimNotes(Infinity)
    this.#fileNotes()
    return { articles: this.articles, series: this.series }
  }

  #take(block: PrintedBlock, blocks: readonly PrintedBlock[], index: number): void {
    const heading = this.#heading
    this.#heading = null
    if (block.kind === 'left-out' || this.#matter.repeats.has(block)) return
    if (this.#takeTitle(block, blocks, index) || this.#takeHead(block)) return
    const listed = block.kind !== 'heading' && block.kind !== 'large'
    if (this.#list !== 'none' && (listed || (block.lines[0] !== undefined && this.#matter.notes.startOf(block.lines[0]) !== null))) {
      this.#takeListed(block)
      return
    }
    if (block.kind === 'table') this.#leaveTable(block)
    else if (block.kind === 'heading' || (block.kind === 'large' && isShort(block))) this.#takeHeading(block, heading)
    else this.#takeText(block)
  }

  #takeTitle(block: PrintedBlock, blocks: readonly PrintedBlock[], index: number): boolean {
    const role = titleRole(block, { title: this.#matter.title, hasTitle: this.#article.title !== null, next: blocks.slice(index + 1, index + 4), hasText: this.#article.paragraphs.length > 0 })
    const size = block.lines[0]?.size ?? 0
    if (role === null && !(this.#head !== null && block.kind === 'large' && isSize(size, this.#head.size) && readNames(block.text) === null && readHeadLine(block.text) === null)) return false
    if (role === 'new') {
      this.articles.push(emptyParts())
      this.#section = null
      this.#open = null
      this.#list = 'none'
    }
    const article = this.#article
    const text = this.#plain(block)
    article.title = article.title === null ? text : `${article.title} ${text}`.slice(0, 500)
    this.#head = { size }
    return true
  }

  /** What stands between a title and the text: authors, a date, a second title, where the authors work. */
  #takeHead(block: PrintedBlock): boolean {
    const article = this.#article
    const text = this.#plain(block)
    const first = article.paragraphs.length === 0
    const head = first && text.length < 200 ? readHeadLine(text) : null
    if (head !== null) {
      article.authors.push(...head.authors)
      article.publication ??= head.publication
      article.issued ??= head.issued
      return true
    }
    if (this.#head === null) return first && this.#matter.title !== null && article.title === null && isShort(block) && block !== this.#matter.title.block
    const names = readNames(text)
    if (names !== null && article.authors.length === 0) {
      article.authors.push(...names)
      return true
    }
    if (block.kind === 'large' && isShort(block) && article.title !== null && (block.lines[0]?.size ?? 0) < this.#head.size) {
      article.title = `${article.title}${/[?!:]$/u.test(article.title) ? '' : ':'} ${text}`.slice(0, 500)
      return true
    }
    if (isShort(block) && (block.kind !== 'heading' || /@|\b(?:university|institute|department|faculty|college|school of|academy|ministry)\b/iu.test(text))) return true
    this.#head = null
    return false
  }

  #takeHeading(block: PrintedBlock, before: PrintedBlock | null): void {
    const text = this.#plain(block)
    const joins = before !== null && isSize(before.lines[0]?.size ?? 0, block.lines[0]?.size ?? 1) && before.lines[0]?.column === block.lines[0]?.column && before.lines[0]?.font === block.lines[0]?.font
    this.#section = (joins && this.#section !== null ? `${this.#section} ${text}` : text).slice(0, 500)
    this.#list = isNotesHeading(this.#section) ? (/references|works cited|bibliography|sources/iu.test(this.#section) ? 'sources' : 'notes') : 'none'
    this.#open = null
    this.#heading = block
  }

  #takeText(block: PrintedBlock): void {
    const { lines } = block
    const [first, second, last] = [lines[0], lines[1], lines.at(-1)]
    if (first === undefined || last === undefined) return
    const running = block.kind === 'body'
    if (running && this.#open !== null && !this.#open.next && goesOn(this.#open.last, first, second, this.#matter.layout)) {
      this.#addPieces(this.#open.stream, lines)
      this.#open = { ...this.#open, last, next: true }
      return
    }
    const section = isBio(block.text) ? 'About the author' : this.#section
    const stream: Stream = { pieces: [], section, page: this.#matter.pageNumber(first.page) }
    this.#addPieces(stream, lines)
    this.#article.paragraphs.push(stream)
    if (running) this.#open = { stream, last, next: true }
    else if (this.#open !== null) this.#open.next = false
  }

  #leaveTable(block: PrintedBlock): void {
    const page = this.#matter.pageNumber(block.lines[0]?.page ?? 0)
    this.#article.remarks.push(`A table${page === null ? '' : ` on page ${page}`} (“${block.text.slice(0, 40)}…”) was left out.`)
    if (this.#open !== null) this.#open.next = false
  }

  /** The lines below a heading such as "Notes": those that begin with numbers are the notes. */
  #takeListed(block: PrintedBlock): void {
    const { notes } = this.#matter
    for (const line of block.lines) {
      const numbered = notes.startOf(line) !== null
      if (numbered) this.#list = 'notes'
      if (this.#list === 'notes' && (numbered || notes.notes.length > 0)) notes.add(line)
      else this.#leaveSources()
    }
  }

  #leaveSources(): void {
    const remark = `The list under “${this.#section ?? 'Sources'}” has no numbers that the text refers to; it was left out.`
    if (!this.#article.remarks.includes(remark)) this.#article.remarks.push(remark)
  }

  /** Gives the notes that began in the columns up to this one to the article being read. */
  #claimNotes(column: number): void {
    const { notes } = this.#matter.notes
    for (let note = notes[this.#owners.length]; note !== undefined && (note.lines[0]?.column ?? 0) <= column; note = notes[this.#owners.length]) this.#owners.push(this.articles.length - 1)
  }

  /** Files the notes, when all their lines are known. */
  #fileNotes(): void {
    for (const [index, note] of this.#matter.notes.notes.entries()) {
      const [first, ...rest] = note.lines
      const article = this.#owners[index]
      if (first === undefined || article === undefined) continue
      const stream: Stream = { pieces: [], section: null, page: this.#matter.pageNumber(first.page) }
      this.#addPieces(stream, [{ ...first, text: sliceTraced(first.text, note.start.length) }, ...rest])
      const last = this.series.at(-1)
      if (last !== undefined && (last.notes.at(-1)?.number ?? 0) < note.number && last.article === article) last.notes.push({ number: note.number, stream })
      else this.series.push({ article, notes: [{ number: note.number, stream }] })
    }
  }

  /** A hyphen that no printer put there is part of its word, and a web address is cut after a stroke: what follows stands right after it. */
  #addPieces(stream: Stream, lines: readonly PrintedLine[]): void {
    for (const { text } of lines) {
      const last = stream.pieces.at(-1)
      const hyphen = this.#matter.hardHyphens && last !== undefined && /[\p{L}\p{N}]-$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(text.text)
      const address = last !== undefined && /(?:https?:\/|www\.)\S*\/$/u.test(last.text) && /^\w/u.test(text.text)
      if (last !== undefined && (hyphen || address)) stream.pieces[stream.pieces.length - 1] = joinTraced([last, text])
      else stream.pieces.push(text)
    }
  }

  get #article(): Parts {
    const article = this.articles.at(-1)
    if (article === undefined) throw new Error('there is an article')
    return article
  }

  #plain(block: PrintedBlock): string {
    const text = joinOverBreaks(block.lines.map((line) => line.text), this.#matter.vocabulary)
    return cleanGlyphs(text).text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]+$/u, '').trim().slice(0, 500)
  }
}

function emptyParts(): Parts {
  return { title: null, authors: [], publication: null, issued: null, paragraphs: [], remarks: [] }
}

/** Whether a block is too short, and without a full stop, to be a paragraph. */
function isShort(block: PrintedBlock): boolean {
  return block.text.split(/\s+/u).length <= 20 && !/\p{Ll}{2}[.!]["”’]?$/u.test(block.text)
}
