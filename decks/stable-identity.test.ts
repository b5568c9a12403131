import { beforeAll, expect, test } from 'vitest'
import { anArticle } from '../tests/builders/an-article.ts'
import { chanceOf } from './eval/lay-out.ts'
import { readGoldenTexts } from './cli/golden-texts.ts'
import { loadParser } from './cli/load-parser.ts'
import { extractFacts } from './extract/extract-facts.ts'
import { makeFromArticle } from './generate.ts'
import type { Article } from './model/article.ts'
import { passageIdSchema } from './model/id.ts'
import type { Note } from './model/note.ts'
import type { ParseWords } from './model/parse.ts'
import { splitSentences } from './model/split-sentences.ts'
import { readArticles } from './read/read-articles.ts'

// A card keeps its id, and with it its schedule, as long as its sentence stands in the article.

const texts = readGoldenTexts().filter(({ gold }) => gold.set === 'tune')
let parse: ParseWords | null = null

beforeAll(async () => {
  parse = await loadParser()
})

function articlesOf({ name, text }: { name: string; text: string }): Article[] {
  const read = readArticles({ name, text })
  if (!read.ok) throw new Error(read.problem.detail)
  return read.value
}

const notesOf = (article: Article): Note[] => makeFromArticle(article, { parse }).notes
const idsOf = (notes: readonly Note[]): string[] => notes.flatMap(({ cards }) => cards.map(({ id }) => id))

const otherSentence = 'The matter was looked into again some time later, and nothing new was found.'
const otherParagraph = 'Meanwhile a baker in a small town sold bread to 40 neighbours. She closed her shop in the winter, and few people noticed it.'

type Edit = 'sentence' | 'paragraph' | 'numbers'

const renumber = <T extends { number: number }>(one: T): T => ({ ...one, number: one.number + 3 })

/** The article with one sentence changed, a paragraph put in, or its notes renumbered; and the passage that was touched. */
function revise(article: Article, edit: Edit, chance: () => number): { article: Article; touched: string | null } {
  const { passages, footnotes } = article
  const at = Math.floor(chance() * passages.length)
  const passage = passages[at]
  if (passage === undefined) return { article, touched: null }
  if (edit === 'paragraph') return { article: { ...article, passages: passages.toSpliced(at, 0, { ...passage, id: passageIdSchema.parse('put-in'), text: otherParagraph, marks: [], runs: [] }) }, touched: null }
  if (edit === 'numbers') {
    return { article: { ...article, passages: passages.map((p) => ({ ...p, marks: p.marks.map(renumber) })), footnotes: footnotes.map(renumber) }, touched: null }
  }
  const spans = splitSentences(passage.text)
  const { start, end } = spans[Math.floor(chance() * spans.length)] ?? { start: 0, end: 0 }
  const marks = passage.marks.filter((mark) => mark.at <= start || mark.at > end).map((mark) => (mark.at > end ? { ...mark, at: mark.at + otherSentence.length - (end - start) } : mark))
  const changed = { ...passage, text: passage.text.slice(0, start) + otherSentence + passage.text.slice(end), marks, runs: [] }
  return { article: { ...article, passages: passages.with(at, changed) }, touched: passage.id }
}

test('the same text gives the same ids again', () => {
  for (const article of texts.slice(0, 4).flatMap(articlesOf)) expect(idsOf(notesOf(article))).toEqual(idsOf(notesOf(article)))
})

test('no two cards of a text share an id', { timeout: 60_000 }, () => {
  for (const text of texts) {
    const ids = articlesOf(text).flatMap((article) => idsOf(notesOf(article)))
    expect(ids.length).toBe(new Set(ids).size)
  }
})

test('a date before two clauses answers for both, each under an id of its own; a sentence said twice does not count twice', () => {
  const text = 'In November 1989 Ana Rojas opened a mill in Lima and Diego Paz closed the Bank of Peru.'
  const facts = extractFacts(anArticle([text, `${text} ${text}`]), parse)
  expect(facts.filter(({ answer }) => answer === 'November 1989').length).toBeGreaterThan(1)
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
})

// What a pronoun stands for may change with the sentence before it: paragraphs that were not touched are counted.
test.each<Edit>(['sentence', 'paragraph', 'numbers'])('after a change (%s) at least 99 of 100 cards of the other paragraphs keep their id', { timeout: 120_000 }, (edit) => {
  const chance = chanceOf(20)
  const counts = { all: 0, kept: 0 }
  for (const article of texts.filter((_, i) => i % 2 === 0).flatMap(articlesOf)) {
    const revised = revise(article, edit, chance)
    const ids = new Set(idsOf(notesOf(revised.article)))
    const others = notesOf(article).filter(({ citations }) => citations.every(({ passage }) => passage !== revised.touched))
    counts.all += idsOf(others).length
    counts.kept += idsOf(others).filter((id) => ids.has(id)).length
  }
  expect(counts.all).toBeGreaterThan(300)
  expect(counts.kept / counts.all).toBeGreaterThanOrEqual(0.99)
})
