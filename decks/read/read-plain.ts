import { findMarks } from './block-marks.ts'
import { judgeStart } from './block-ends.ts'
import { isBio, judgeBlock } from './block-traits.ts'
import type { Draft } from './draft.ts'
import { findFixedRoles } from './fixed-roles.ts'
import { readHeadLine } from './head-line.ts'
import { monthOfName, newestMonth } from './issue-date.ts'
import { joinOverBreaks } from './hyphens.ts'
import { labelBlocks } from './label-blocks.ts'
import { readNoteStart } from './note-starts.ts'
import { findNumberedParagraphs } from './numbered-paragraphs.ts'
import type { Parts, Series, Stream } from './plain-articles.ts'
import { gatherParts } from './plain-articles.ts'
import { raiseMarks } from './raise-marks.ts'
import type { TextBlock } from './text-blocks.ts'
import { splitTextBlocks } from './text-blocks.ts'
import type { Traced } from './traced.ts'
import { sliceTraced } from './traced.ts'
import type { Vocabulary } from './vocabulary.ts'
import { collectVocabulary } from './vocabulary.ts'

/** Reads plain text, with the damage that a journal's PDF leaves in it repaired. `name` is that of the file. */
export function readPlain(text: string, name: string): Draft[] {
  const vocabulary = collectVocabulary(text)
  const split = splitTextBlocks(text, vocabulary)
  const cited = new Set(split.blocks.flatMap((block) => findMarks(block.text.text).flatMap((mark) => (mark.start === 0 || mark.style === 'paren' ? [] : mark.numbers))))
  const blocks = dropParagraphNumbers(split.blocks, cited)
  const words = blocks.map((block) => block.text.text)
  const fixed = findFixedRoles(words, split.opened)
  const starts = words.flatMap((block) => readNoteStart(block) ?? [])
  const raised = new Set(starts.flatMap((start) => (start.style === 'raised' ? [start.number] : [])))
  const numbers = [...new Set(starts.map((start) => start.number))].toSorted((a, b) => a - b)
  const traits = words.map((block, index) => judgeBlock(block, fixed[index] ?? null, { cited, raised, numbers }))
  const labels = labelBlocks(traits, vocabulary)
  const { articles, series } = gatherParts(blocks, traits, labels)
  return draftArticles(articles, series, { name, heads: split.heads, vocabulary })
}

function dropParagraphNumbers(blocks: readonly TextBlock[], cited: ReadonlySet<number>): readonly TextBlock[] {
  const numbers = findNumberedParagraphs(blocks.map((block) => block.text.text), cited)
  return numbers.size === 0 ? blocks : blocks.map((block, index) => (numbers.has(index) ? { ...block, text: sliceTraced(block.text, numbers.get(index) ?? 0) } : block))
}

/** What is known of a source beside its articles: the name of its file, its running heads and its words. */
export interface SourceFacts {
  readonly name: string
  readonly heads: readonly string[]
  readonly vocabulary: Vocabulary
}

/** Makes drafts of articles whose paragraphs and notes were put together: each gets its notes, and its marks are raised. */
export function draftArticles(articles: readonly Parts[], series: readonly Series[], { name, heads, vocabulary }: SourceFacts): Draft[] {
  const whole = (stream: Stream): Traced => joinOverBreaks(stream.pieces, vocabulary)
  const newest = newestMonth(series.flatMap((run) => run.notes.map((note) => whole(note.stream).text)))
  const owners = findOwners(series, articles)
  return articles
    .map((article, place) => toDraft(article, series.filter((_, index) => owners[index] === place), { name, newest, heads, whole, titled: articles.some(({ title }) => title !== null) }))
    .filter((draft) => draft.paragraphs.length > 0)
}

/**
 * The article of each run of notes: of those that had begun, the one whose paragraphs cite the most of its
 * numbers that have no note yet. Runs are handed out from the last to the first, and the latest article wins a
 * tie, so that two articles on one page, both with a note 1, each get their own.
 */
function findOwners(series: readonly Series[], articles: readonly Parts[]): number[] {
  const wanted = articles.map((article) => new Set(article.paragraphs.flatMap((paragraph) => paragraph.pieces.flatMap((piece) => findMarks(piece.text).flatMap((mark) => mark.numbers)))))
  const owners: number[] = []
  for (const run of series.toReversed()) {
    const counts = wanted.slice(0, run.article + 1).map((numbers) => run.notes.filter((note) => numbers.has(note.number)).length)
    const most = Math.max(...counts)
    const owner = most === 0 ? run.article : counts.lastIndexOf(most)
    for (const note of run.notes) wanted[owner]?.delete(note.number)
    owners.unshift(owner)
  }
  return owners
}

interface Issue {
  readonly name: string
  readonly newest: string | null
  readonly heads: readonly string[]
  readonly whole: (stream: Stream) => Traced
  /** Whether the source has an article with a title. */
  readonly titled: boolean
}

function toDraft(article: Parts, runs: readonly Series[], issue: Issue): Draft {
  const notes = new Map<number, Draft['notes'][number]>()
  for (const note of runs.flatMap((run) => run.notes)) if (!notes.has(note.number)) notes.set(note.number, { number: note.number, text: issue.whole(note.stream) })
  const texts = raiseMarks(article.paragraphs.map(issue.whole), new Set(notes.keys()))
  const remarks = [...article.remarks]
  const authors = article.authors.length > 0 ? article.authors : authorsOfBio(article.paragraphs.map(issue.whole))
  const fragment = article.title === null && (issue.titled || isMiddle(article, notes))
  if (fragment) remarks.unshift('This text has no title in the source: it is the end of an article that begins elsewhere.')
  const head = issue.heads.map(readHeadLine).find((line) => line !== null && line.issued !== null)
  const said = article.issued ?? head?.issued ?? null
  const issued = said ?? monthOfName(issue.name, issue.newest) ?? issue.newest
  if (said === null && issued !== null) remarks.push(`The date of issue, ${issued}, was taken from the newest note.`)
  return {
    title: article.title,
    fragment,
    authors,
    publication: article.publication ?? head?.publication ?? null,
    issued,
    paragraphs: texts.map((text, index) => ({ section: article.paragraphs[index]?.section ?? null, page: article.paragraphs[index]?.page ?? null, text })),
    notes: [...notes.values()],
    remarks,
  }
}

/** Whether an untitled text begins in the middle: in lower case, or with a later note than the first. */
function isMiddle(article: Parts, notes: ReadonlyMap<number, unknown>): boolean {
  return judgeStart(article.paragraphs[0]?.pieces[0]?.text ?? '') === 'lower' || (notes.size > 0 && !notes.has(1))
}

function authorsOfBio(paragraphs: readonly Traced[]): string[] {
  const bio = paragraphs.map((paragraph) => paragraph.text).find(isBio)
  const name = bio === undefined ? null : /^((?:\p{Lu}[\p{L}.'’-]*\s+){2,4}?)(?:,|is|was|has|serves|teaches|works)\b/u.exec(bio)
  return name === null ? [] : [(name[1] ?? '').trim()]
}
