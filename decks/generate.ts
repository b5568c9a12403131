import { extractFacts } from './extract/extract-facts.ts'
import type { Article } from './model/article.ts'
import type { DeckFile } from './model/deck.ts'
import { hashText } from './model/hash-text.ts'
import { deckIdSchema } from './model/id.ts'
import type { Making, ReadSentence, StoppedDraft } from './model/making.ts'
import type { ParseWords } from './model/parse.ts'
import { splitSentences } from './model/split-sentences.ts'
import { readArticles } from './read/read-articles.ts'
import { ok } from './result.ts'
import type { Result } from './result.ts'
import { describeSource } from './write/describe-source.ts'
import { whySkipped } from './write/why-skipped.ts'
import { writeNotes } from './write/write-notes.ts'

/** What the generator is handed from outside. */
export interface Engines {
  /** The parser of sentences. */
  readonly parse: ParseWords | null
  /** The confidence from which on cards are made; what the app offers when absent. Lower it to rank all that passed the gates. */
  readonly leastConfidence?: number
}

/** A deck made from one article, and the cards that were not made, each with its reason. */
export interface GeneratedDeck {
  readonly deck: DeckFile
  readonly skipped: readonly StoppedDraft[]
}

/** The decks made from one source, one for each article in it. */
export interface Generated {
  readonly decks: readonly GeneratedDeck[]
}

/** Drafts the cards of an article that was read already, with its sentences and what was left out. */
export function makeFromArticle(article: Article, engines: Engines): Making {
  const { notes, skipped } = writeNotes(extractFacts(article, engines.parse), article, engines.leastConfidence)
  const deck = { id: deckIdSchema.parse(hashText('deck', article.id)), title: article.title.slice(0, 300), subtitle: describeSource(article).slice(0, 500), origin: 'article' as const }
  const stopped = skipped.map(({ citation, frame, question, answer, reason }) => ({ passage: citation.passage, start: citation.start, frame, question, answer, reason }))
  const sentences = listReadSentences(article, (passage, start, end) => {
    const isHere = (place: { passage: string; start: number }): boolean => place.passage === passage && place.start >= start && place.start < end
    if (notes.some((note) => note.citations.some(isHere))) return null
    const text = [...article.passages, ...article.footnotes].find(({ id }) => id === passage)?.text.slice(start, end) ?? ''
    return whySkipped(text, stopped.filter(isHere).map(({ reason }) => reason))
  })
  return { format: 'lectern-making', version: 1, deck, article, notes, sentences, stopped }
}

function listReadSentences(article: Article, whySkipped: (passage: string, start: number, end: number) => string | null): ReadSentence[] {
  return article.passages.flatMap(({ id, text }) => splitSentences(text).map(({ start, end }) => ({ passage: id, start, end, skipped: whySkipped(id, start, end) })))
}

/** The deck of a making: its notes of the tiers asked for, the proven and the probable ones unless told otherwise. */
export function makingToDeck(making: Making, tiers: readonly number[] = [1, 2]): DeckFile {
  const { deck, article, notes } = making
  return { format: 'lectern-deck', version: 1, deck, articles: [article], notes: notes.filter(({ tier }) => tiers.includes(tier)) }
}

/** Makes a deck from an article that was read already. */
export function generateDeck(article: Article, engines: Engines = { parse: null }): GeneratedDeck {
  const making = makeFromArticle(article, engines)
  return { deck: makingToDeck(making), skipped: making.stopped }
}

/** Reads a source of text and makes a deck from each article in it. The same text always gives the same decks. */
export function generateDecks(source: { name: string; text: string }, engines: Engines = { parse: null }): Result<Generated> {
  const articles = readArticles(source)
  return articles.ok ? ok({ decks: articles.value.map((article) => generateDeck(article, engines)) }) : articles
}
