import type { PrintedPage } from '../model/printed-page.ts'
import type { Draft } from './draft.ts'
import { judgeHyphen } from './hyphens.ts'
import { PageGatherer } from './page-articles.ts'
import type { PrintedBlock } from './page-blocks.ts'
import { cutBlocks } from './page-blocks.ts'
import { findColumnStarts, orderColumns } from './page-columns.ts'
import { trimEdges } from './page-edges.ts'
import { findBodySize, learnLayout } from './page-layout.ts'
import type { PrintedLine } from './page-lines.ts'
import { readLines } from './page-lines.ts'
import { NoteCollector } from './page-notes.ts'
import { printedSource, readRuns } from './page-runs.ts'
import { joinRuns } from './page-segments.ts'
import { findTitle, plausibleTitle, readNames } from './page-titles.ts'
import { findPullQuotes } from './pull-quotes.ts'
import { draftArticles } from './read-plain.ts'
import type { Vocabulary } from './vocabulary.ts'
import { collectVocabulary } from './vocabulary.ts'

/** What the properties of a file say of it. */
export interface PagesMeta {
  readonly title: string | null
  readonly author: string | null
}

// [Note: pages] Print tells with place and size what plain text has lost, so each thing is judged by its own evidence: columns
// by the gap between them, marks by their height above the line, notes by their size at the foot of a column, heads by standing
// at the same height on several pages, paragraphs by indents, gaps and lines that were ended before they were full.

/**
 * Reads the articles on printed pages. The page of a paragraph is the number printed on the page, where pages are
 * numbered, else the label or the count in the file. Offsets count UTF-16 units of the texts of all pages, one after the other.
 */
export function readPages(pages: readonly PrintedPage[], name: string, meta: PagesMeta): Draft[] {
  const { columns, heads, pageNumber } = readColumns(pages)
  const size = findBodySize(pages)
  const notes = new NoteCollector(size)
  const above = columns.map((lines) => notes.takeFrom(lines))
  const vocabulary = wordsOf(columns)
  const layout = learnLayout(above, size)
  const blocks = above.map((lines) => cutBlocks(lines, layout))
  const named = plausibleTitle(meta.title)
  const title = findTitle(blocks, layout, named)
  const { articles, series } = new PageGatherer({ columns: blocks, notes, layout, vocabulary, title, repeats: findRepeats(blocks), hardHyphens: hasHardHyphens(columns, vocabulary), pageNumber }).gather()
  const first = articles.find((article) => article.paragraphs.length > 0)
  if (first !== undefined && first.title === null && articles.length === 1) first.title = named
  if (first !== undefined && first.authors.length === 0 && articles.length === 1) first.authors.push(...(meta.author === null ? [] : (readNames(meta.author) ?? [])))
  return draftArticles(articles, series, { name, heads, vocabulary })
}

interface ReadColumns {
  readonly columns: readonly (readonly PrintedLine[])[]
  readonly heads: readonly string[]
  readonly pageNumber: (page: number) => number | null
}

function readColumns(pages: readonly PrintedPage[]): ReadColumns {
  const source = printedSource(pages)
  const size = findBodySize(pages)
  let offset = 0
  const segments = pages.map((page) => {
    const runs = readRuns(page, source, offset, size)
    offset += page.texts.reduce((sum, text) => sum + text.text.length, 0)
    return joinRuns(runs)
  })
  const trimmed = trimEdges(segments, { heights: pages.map((page) => page.height), size })
  const starts = findColumnStarts(trimmed.pages.map((page) => page.segments), size)
  const columns: PrintedLine[][] = []
  for (const [place, page] of trimmed.pages.entries()) {
    for (const column of orderColumns(page.segments, size, starts)) columns.push(readLines(column, place, columns.length))
  }
  return { columns, heads: trimmed.heads, pageNumber: (place) => trimmed.pages[place]?.number ?? numberOf(pages[place]) }
}

function numberOf(page: PrintedPage | undefined): number | null {
  if (page === undefined) return null
  if (page.label === null) return page.number
  return /^\d{1,5}$/u.test(page.label) && Number(page.label) > 0 ? Number(page.label) : null
}

function wordsOf(columns: readonly (readonly PrintedLine[])[]): Vocabulary {
  const text = columns.map((lines) => lines.map((line) => line.text.text).join('\n')).join('\n')
  return collectVocabulary(text.replace(/[‐\u00AD]$/gmu, '-'))
}

/** Whether hyphens at the ends of lines belong to the text: where words are cut with a sign of their own, or no cut word is one that stands elsewhere whole. */
function hasHardHyphens(columns: readonly (readonly PrintedLine[])[], vocabulary: Vocabulary): boolean {
  const lines = columns.flat()
  if (lines.some((line) => /\p{L}[‐\u00AD]$/u.test(line.text.text))) return true
  return !lines.some((line, index) => {
    const join = line.text.text.endsWith('-') ? judgeHyphen(line.text.text, lines[index + 1]?.text.text ?? '', vocabulary) : null
    return join !== null && join.sure && !join.keep
  })
}

/** The blocks in other type than the text that only repeat a sentence of it. */
function findRepeats(columns: readonly (readonly PrintedBlock[])[]): ReadonlySet<PrintedBlock> {
  const blocks = columns.flat()
  const repeated = findPullQuotes(blocks.map((block) => block.text))
  return new Set(blocks.filter((block, index) => repeated.has(index) && block.kind !== 'body'))
}
