import { TextFlow, countLetters, isRaised, readRaised } from './markup-flow.ts'
import { isPassedOver, isSidenote } from './markup-junk.ts'
import { attributeOf, rolesOf, textStart } from './markup-tree.ts'
import type { MarkupElement } from './parse-html.ts'
import type { Traced } from './traced.ts'

/** A block of text in markup. `level` is that of a heading, 0 for text; `item` is the number of an item in a numbered list, 1 and up, or null. */
export interface MarkupBlock {
  readonly text: Traced
  readonly level: number
  readonly item: number | null
  /** Whether markup says that this is the title of the whole. */
  readonly title: boolean
}

/** What is known of the notes before the text is read: the number of each mark, and what is no text. */
export interface KnownNotes {
  readonly numbers: ReadonlyMap<MarkupElement, number>
  readonly holders: ReadonlySet<MarkupElement>
  readonly backlinks: ReadonlySet<MarkupElement>
}

/** What is read in one tree: its blocks, notes in the margin with the numbers given to them, and how many tables were passed over. */
export interface ReadMarkup {
  readonly blocks: readonly MarkupBlock[]
  readonly sidenotes: readonly { readonly number: number; readonly text: Traced }[]
  readonly tables: number
}

const inline = new Set('a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr o:p output picture q rb rbc ruby s samp small span strong sub sup time tt u var wbr'.split(' '))
const left = new Set('del s strike rt rp rtc script style template noscript svg math iframe object embed img input select option textarea button canvas audio video map area nav footer form dialog figcaption caption colgroup link meta title head menu'.split(' '))

/** Reads what stands in a tree as blocks, with marks of notes as raised digits. What holds notes, stands around the article, or is no text is passed over. */
export function readBlocks(root: MarkupElement, notes: KnownNotes, firstSidenote: number): ReadMarkup {
  const walker = new Walker(notes, textStart(root, 100_000).length, firstSidenote)
  walker.walk(root)
  walker.close()
  return { blocks: walker.blocks, sidenotes: walker.sidenotes, tables: walker.tables }
}

/** The text of a note: of what holds it, without its links back. */
export function readHolder(holder: MarkupElement, notes: KnownNotes): Traced[] {
  const walker = new Walker({ ...notes, holders: new Set() }, 0, 0)
  walker.walk(holder)
  walker.close()
  return walker.blocks.map(({ text }) => text)
}

class Walker {
  readonly blocks: MarkupBlock[] = []
  readonly sidenotes: { number: number; text: Traced }[] = []
  tables = 0
  private readonly flow = new TextFlow()
  private readonly notes: KnownNotes
  private readonly length: number
  private readonly firstSidenote: number
  private level = 0
  private item: number | null = null
  private title = false
  private breaks = 0
  private term = ''
  private readonly counts = new Map<MarkupElement, number>()

  constructor(notes: KnownNotes, length: number, firstSidenote: number) {
    this.notes = notes
    this.length = length
    this.firstSidenote = firstSidenote
  }

  walk(element: MarkupElement): void {
    for (const child of element.children) {
      if (child.kind === 'text') {
        if (/\S/u.test(child.text)) this.breaks = 0
        this.flow.add(child)
      } else if (!this.notes.holders.has(child) && !this.notes.backlinks.has(child) && !left.has(child.name)) this.enter(child)
    }
  }

  close(): void {
    const linked = this.flow.linkedLength
    const text = this.flow.take()
    // A few words that are nothing but links lead somewhere else; in a note they are what it says.
    if (text !== null && this.level === 0 && this.length > 0 && text.text.length < 200 && linked > countLetters(text.text) * 0.9 && !/[.?!…]["”’')]*\s*$/u.test(text.text)) return
    if (text !== null) this.blocks.push({ text, level: this.level, item: this.item, title: this.title })
    if (text !== null) this.item = null
  }

  private enter(element: MarkupElement): void {
    const number = this.notes.numbers.get(element)
    if (number !== undefined) this.flow.addMarks([number])
    else if (element.name === 'br') this.breakLine()
    else if (element.name === 'hr') this.close()
    else if (isSidenote(element)) this.readSidenote(element)
    else if (isPassedOver(element, this.length)) this.flow.addMade(' ')
    else if (isRaised(element) && !this.holdsMark(element)) this.raise(element)
    else if (inline.has(element.name)) this.walkInline(element)
    else if (element.name === 'figure') this.enterFigure(element)
    else if (element.name === 'table' && isData(element)) this.tables += 1
    else if (element.name === 'pre' && this.isCode(element)) this.close()
    else this.enterBlock(element)
  }

  private walkInline(element: MarkupElement): void {
    if (element.name === 'q') this.flow.addMade('“')
    if (element.name === 'a' && attributeOf(element, 'href') !== '') this.flow.enterLink()
    this.walk(element)
    if (element.name === 'a' && attributeOf(element, 'href') !== '') this.flow.leaveLink()
    if (element.name === 'q') this.flow.addMade('”')
  }

  private breakLine(): void {
    this.breaks += 1
    if (this.breaks === 2) this.close()
    else this.flow.addMade(' ')
  }

  private holdsMark(element: MarkupElement): boolean {
    return element.children.some((child) => child.kind === 'element' && (this.notes.numbers.has(child) || this.holdsMark(child)))
  }

  private raise(element: MarkupElement): void {
    const raised = readRaised(element, this.flow.tail(12))
    if (raised === null) this.walk(element)
    else if ('marks' in raised) this.flow.addMarks(raised.marks)
    else this.flow.addMade(raised.text)
  }

  private readSidenote(element: MarkupElement): void {
    const text = readHolder(element, this.notes)[0]
    if (text === undefined) return
    const number = this.firstSidenote + this.sidenotes.length
    this.sidenotes.push({ number, text })
    this.flow.addMarks([number])
  }

  /** A figure is passed over with its caption, but a quotation may be set as one. */
  private enterFigure(element: MarkupElement): void {
    const quote = element.children.find((child) => child.kind === 'element' && child.name === 'blockquote')
    this.close()
    if (quote?.kind === 'element' && !/pull-?quote/iu.test(rolesOf(element))) this.enterBlock(quote)
  }

  private isCode(element: MarkupElement): boolean {
    return element.children.some((child) => child.kind === 'element' && ['code', 'samp', 'kbd'].includes(child.name)) || /\b(?:code|highlight|language-|sourceCode)/u.test(rolesOf(element))
  }

  private enterBlock(element: MarkupElement): void {
    this.close()
    const before = { level: this.level, title: this.title }
    const heading = /^h([1-6])$/u.exec(element.name)?.[1] ?? (/(?:^|\s)heading(?:\s|$)/u.test(attributeOf(element, 'role')) ? attributeOf(element, 'aria-level') || '2' : '')
    if (heading !== '') this.level = Number(heading)
    if (/\b(?:document-title|MsoTitle)\b/u.test(rolesOf(element))) [this.level, this.title] = [1, true]
    if (element.name === 'li') this.item = this.numberOf(element)
    if (element.name === 'dd' && this.term !== '') this.flow.addMade(this.term)
    this.walkLines(element)
    if (element.name === 'dt') this.keepTerm()
    else this.close()
    this.item = element.name === 'li' ? null : this.item
    this.level = before.level
    this.title = before.title
  }

  private numberOf(item: MarkupElement): number | null {
    const list = item.parent
    if (list?.name !== 'ol') return null
    const own = Number(attributeOf(item, 'value') || '0')
    const next = Number.isInteger(own) && own > 0 ? own : (this.counts.get(list) ?? (Math.trunc(Number(attributeOf(list, 'start'))) || 1))
    this.counts.set(list, next + 1)
    return next
  }

  private keepTerm(): void {
    this.term = ''
    const text = this.flow.take()
    if (text !== null) this.term = `${text.text.trim().replace(/:$/u, '')}: `
  }

  /** Text set with its own line breaks: blank lines part its paragraphs. */
  private walkLines(element: MarkupElement): void {
    if (element.name !== 'pre') return this.walk(element)
    for (const child of element.children) {
      if (child.kind === 'element') this.enter(child)
      else this.addLines(child.text, child.at, child.parent)
    }
  }

  private addLines(text: string, at: number, parent: MarkupElement): void {
    let from = 0
    for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
      this.flow.add({ kind: 'text', text: text.slice(from, gap.index), at: at < 0 ? -1 : at + from, parent })
      this.close()
      from = gap.index + gap[0].length
    }
    this.flow.add({ kind: 'text', text: text.slice(from), at: at < 0 ? -1 : at + from, parent })
  }
}

/** Whether a table holds data and not, as pages of old did, the page. */
function isData(table: MarkupElement): boolean {
  const cells: MarkupElement[] = []
  const waiting = [...table.children]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'text') continue
    if (next.name === 'td' || next.name === 'th') cells.push(next)
    else for (const child of next.children) waiting.push(child)
  }
  return !cells.some((cell) => textStart(cell, 400).trim().length >= 300)
}
