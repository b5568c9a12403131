import type { CardRecord } from './card-record.ts'

/** What may be named in a search, each with how many cards have it; the most used first. */
export interface SearchVocabulary {
  readonly decks: readonly VocabularyWord[]
  readonly tags: readonly VocabularyWord[]
  readonly articles: readonly VocabularyWord[]
  readonly types: readonly VocabularyWord[]
  readonly fields: readonly VocabularyWord[]
}

/** A name and the cards that have it. */
export interface VocabularyWord {
  readonly name: string
  readonly cards: number
}

/** Collects what can be named. A deck or tag that only has others below it is named too. */
export function collectVocabulary(records: Iterable<CardRecord>): SearchVocabulary {
  const decks = new Map<string, number>()
  const tags = new Map<string, number>()
  const articles = new Map<string, number>()
  const types = new Map<string, number>()
  const fields = new Map<string, number>()
  for (const record of records) {
    count(decks, record.deckTitle)
    for (const tag of record.tags) count(tags, tag)
    for (const [, title] of record.articles) count(articles, title)
    if (record.type !== null) count(types, record.type)
    for (const [name] of record.fields) count(fields, name)
  }
  return { decks: listWords(addParents(decks)), tags: listWords(addParents(tags)), articles: listWords(articles), types: listWords(types), fields: listWords(fields) }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function addParents(counts: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(counts)
  for (const [name, cards] of counts) for (let at = name.indexOf('::'); at > 0; at = name.indexOf('::', at + 2)) all.set(name.slice(0, at), (all.get(name.slice(0, at)) ?? 0) + cards)
  return all
}

function listWords(counts: ReadonlyMap<string, number>): readonly VocabularyWord[] {
  return [...counts].map(([name, cards]) => ({ name, cards })).toSorted((a, b) => b.cards - a.cards || (a.name < b.name ? -1 : 1))
}
