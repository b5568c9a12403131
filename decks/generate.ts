import { extractFacts } from './extract/extract-facts.ts'
import type { Article } from './model/article.ts'
import type { DeckFile } from './model/deck.ts'
import { hashText } from './model/hash-text.ts'
import { deckIdSchema } from './model/id.ts'
import { readArticles } from './read/read-articles.ts'
import { ok } from './result.ts'
import type { Result } from './result.ts'
import { describeSource } from './write/describe-source.ts'
import { writeNotes } from './write/write-notes.ts'
import type { Skipped } from './write/write-notes.ts'

/** A deck made from one article, and the cards that were not made, each with its reason. */
export interface GeneratedDeck {
  readonly deck: DeckFile
  readonly skipped: readonly Skipped[]
}

/** The decks made from one source, one for each article in it. */
export interface Generated {
  readonly decks: readonly GeneratedDeck[]
}

/** Makes a deck from an article that was read already. */
export function generateDeck(article: Article): GeneratedDeck {
  const { notes, skipped } = writeNotes(extractFacts(article), article)
  const deck = { id: deckIdSchema.parse(hashText('deck', article.id)), title: article.title.slice(0, 300), subtitle: describeSource(article).slice(0, 500), origin: 'article' as const }
  return { deck: { format: 'lectern-deck', version: 1, deck, articles: [article], notes }, skipped }
}

/** Reads a source and makes a deck from each article in it. The same text always gives the same decks. */
export function generateDecks(source: { name: string; text: string }): Result<Generated> {
  const articles = readArticles(source)
  return articles.ok ? ok({ decks: articles.value.map(generateDeck) }) : articles
}
