import type { BlockTraits } from './block-traits.ts'
import { cleanGlyphs, dropEmphasis } from './clean-glyphs.ts'
import { readHeadLine } from './head-line.ts'
import type { Label } from './label-blocks.ts'
import type { TextBlock } from './text-blocks.ts'
import type { Traced } from './traced.ts'
import { sliceTraced } from './traced.ts'

/** A paragraph or note being put together: the texts of its blocks, in order. */
export interface Stream {
  readonly pieces: Traced[]
  readonly section: string | null
  readonly page: number | null
}

/** An article being put together from labelled blocks of plain text. */
export interface Parts {
  title: string | null
  readonly authors: string[]
  publication: string | null
  issued: string | null
  readonly paragraphs: Stream[]
  readonly remarks: string[]
}

/** A run of notes whose numbers rise; `article` is the place of the article in which it began. */
export interface Series {
  readonly article: number
  readonly notes: { readonly number: number; readonly stream: Stream }[]
}

/** Puts labelled blocks together: paragraphs and notes over their breaks, articles at their titles. */
export function gatherParts(blocks: readonly TextBlock[], traits: readonly BlockTraits[], labels: readonly Label[]): { articles: Parts[]; series: Series[] } {
  const articles: Parts[] = [emptyParts()]
  const series: Series[] = []
  const streams = new Map<number, Stream>()
  let section: string | null = null
  let afterTitle = false
  for (const [index, label] of labels.entries()) {
    const block = blocks[index]
    const trait = traits[index]
    const article = articles.at(-1)
    if (block === undefined || trait === undefined || article === undefined) continue
    if (label.role === 'title') {
      if (!afterTitle && (articles.length > 1 || article.title !== null || article.paragraphs.length > 0 || series.length > 0)) articles.push(emptyParts())
      addTitle(articles.at(-1) ?? article, block)
      section = null
    } else if (label.role === 'byline') addHeadLine(article, trait.plain)
    else if (label.role === 'publication') article.publication ??= trait.plain.slice(0, 300)
    else if (label.role === 'heading') section = plainText(block.text)
    else if (label.role !== 'left-out') addText({ article, place: articles.length - 1, series, streams, section }, block, trait, label, index)
    afterTitle = label.role === 'title'
  }
  return { articles, series }
}

function emptyParts(): Parts {
  return { title: null, authors: [], publication: null, issued: null, paragraphs: [], remarks: [] }
}

function plainText(text: Traced): string {
  return cleanGlyphs(dropEmphasis(text)).text.replace(/^#+\s*/u, '').slice(0, 500)
}

function addTitle(article: Parts, block: TextBlock): void {
  const text = plainText(block.text)
  article.title = (article.title === null ? text : `${article.title}${/[?!:]$/u.test(article.title) ? '' : ':'} ${text}`).slice(0, 500)
}

function addHeadLine(article: Parts, line: string): void {
  const head = readHeadLine(line)
  if (head === null) article.authors.push(line)
  else {
    article.authors.push(...head.authors)
    article.publication ??= head.publication
    article.issued ??= head.issued
  }
}

interface Desk {
  readonly article: Parts
  readonly place: number
  readonly series: Series[]
  readonly streams: Map<number, Stream>
  readonly section: string | null
}

function addText(desk: Desk, block: TextBlock, trait: BlockTraits, label: Label, index: number): void {
  const { article, streams } = desk
  const open = label.continues === null ? undefined : streams.get(label.continues)
  if (open !== undefined) {
    open.pieces.push(block.text)
    streams.set(index, open)
  } else if (label.role === 'body' || label.role === 'aside') {
    const stream = { pieces: [block.text], section: trait.bio ? 'About the author' : desk.section, page: block.page }
    article.paragraphs.push(stream)
    streams.set(index, stream)
  } else if (label.role === 'note') addNote(desk, block, trait, index)
  else article.remarks.push(`The text “${trait.plain.slice(0, 60)}…” is the rest of a note whose beginning is not in this source; it was left out.`)
}

function addNote(desk: Desk, block: TextBlock, trait: BlockTraits, index: number): void {
  const start = trait.noteStart
  if (start === null) throw new Error('a note has a number')
  const skip = block.text.text.length - block.text.text.replace(/^[*_\s]+/u, '').length
  const stream = { pieces: [sliceTraced(block.text, skip + start.length)], section: null, page: block.page }
  const last = desk.series.at(-1)
  const rises = last !== undefined && (last.notes.at(-1)?.number ?? 0) < start.number
  if (rises) last.notes.push({ number: start.number, stream })
  else desk.series.push({ article: desk.place, notes: [{ number: start.number, stream }] })
  desk.streams.set(index, stream)
}
