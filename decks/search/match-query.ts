import type { FoldedCard } from './fold-card.ts'
import { matchField } from './match-field.ts'
import { matchLetters, type FindTexts } from './match-letters.ts'
import { matchDue, matchProperty, matchRated, matchSince, matchState } from './match-study.ts'
import { compareName, compareNested, matchCard, matchNames, matchNote } from './match-names.ts'
import type { CardRecord } from './card-record.ts'
import type { Query } from './query.ts'
import type { SearchContext } from './search-context.ts'
import { textEnd } from './fold-card.ts'
import { makePattern } from './text-pattern.ts'

/** Says whether a card is found. */
export type CardMatcher = (card: FoldedCard) => boolean

/**
 * Makes of a query what tells whether a card is found. Drafts that wait in the inbox are found only by a query that names
 * `is:draft`, since they are in no deck yet.
 */
export function matchQuery(query: Query, context: SearchContext): CardMatcher {
  const matches = compileQuery(query, context)
  if (namesDrafts(query)) return matches
  return (card) => !card.record.draft && matches(card)
}

/** The same with drafts like all others, for callers that leave them out themselves. `findTexts` looks for letters in all cards at once. */
export function compileQuery(query: Query, context: SearchContext, findTexts: FindTexts | null = null): CardMatcher {
  const compile = (part: Query, from: SearchContext) => compileQuery(part, from, findTexts)
  switch (query.what) {
    case 'all':
      return () => true
    case 'and':
      return matchAll(byCost(query.of).map((part) => compile(part, context)))
    case 'or': {
      const parts = byCost(query.of).map((part) => compile(part, context))
      return (card) => parts.some((part) => part(card))
    }
    case 'not': {
      const part = compile(query.of, context)
      return (card) => !part(card)
    }
    case 'words':
      return query.in === null ? matchWords(query.text, findTexts) : matchField(query.in, query.text, findTexts)
    case 'deck':
    case 'tag':
    case 'article':
    case 'family':
    case 'type':
      return matchNames(compareNames({ what: query.what, text: query.text }, context), namesOf[query.what])
    case 'note':
      return matchNote(query.text)
    case 'card':
      return matchCard(query.text)
    case 'is':
      return matchState(query.state, context)
    case 'colour':
      return ({ record }) => record.colour === query.colour
    case 'rated':
      return matchRated(query.days, query.rating, context)
    case 'added':
    case 'edited':
      return matchSince(query.what, query.days, context)
    case 'due':
      return matchDue(query.compare, context.today + query.days, context)
    case 'due-on':
      return matchDue(query.compare, query.day, context)
    case 'prop':
      return matchProperty(query.prop, query.compare, query.value, context)
  }
}

/** A part of a query about names that cards have. */
export interface NameQuery {
  readonly what: 'deck' | 'tag' | 'article' | 'family' | 'type'
  readonly text: string
}

/** The names of a card that a part of a query is about. A card without tags has one that nobody can write. */
export const namesOf: Readonly<Record<NameQuery['what'], (record: CardRecord) => readonly string[]>> = {
  deck: ({ deckTitle }) => [deckTitle],
  tag: ({ tags }) => (tags.length === 0 ? [noTag] : tags),
  article: ({ articles }) => articles.flat(),
  family: ({ family }) => [family],
  type: ({ type }) => (type === null ? [] : [type]),
}

const noTag = '\u0000'

/** Says whether a name is what a part of a query asks for. */
export function compareNames(query: NameQuery, { currentDeck }: SearchContext): (name: string) => boolean {
  const { text } = query
  switch (query.what) {
    case 'deck':
      return text.toLowerCase() === 'current' && currentDeck !== null ? compareNested(null, currentDeck) : compareNested(text, null)
    case 'tag': {
      if (text.toLowerCase() === 'none') return (name) => name === noTag
      const matches = compareNested(text, null)
      return (name) => name !== noTag && matches(name)
    }
    case 'article':
      return compareName(text, 'isIn')
    case 'family':
    case 'type':
      return compareName(text, 'isAll')
  }
}

function matchWords(text: string, findTexts: FindTexts | null): CardMatcher {
  const { literal, plain, isIn } = makePattern(trimStars(text))
  const hasLiteral = matchLetters(literal, findTexts)
  if (plain) return hasLiteral
  return (card) => hasLiteral(card) && isInAny(card.texts, isIn)
}

/** A star at either end says nothing about words, but would have every text looked at letter by letter. */
export function trimStars(text: string): string {
  return text.replace(/^\*+/, '').replace(/(?<![\\*])\*+$/, '')
}

function isInAny(texts: string, isIn: (text: string) => boolean): boolean {
  for (let from = 0; from <= texts.length; ) {
    const end = texts.indexOf(textEnd, from)
    if (end < 0) return isIn(texts.slice(from))
    if (isIn(texts.slice(from, end))) return true
    from = end + 1
  }
  return false
}

function matchAll(parts: readonly CardMatcher[]): CardMatcher {
  const [first, second] = parts
  if (parts.length === 2 && first !== undefined && second !== undefined) return (card) => first(card) && second(card)
  return (card) => parts.every((part) => part(card))
}

/** What is quickly told stands first. */
export function byCost(parts: readonly Query[]): readonly Query[] {
  return parts.map((part) => [costOf(part), part] as const).toSorted(([a], [b]) => a - b).map(([, part]) => part)
}

function costOf(query: Query): number {
  switch (query.what) {
    case 'and':
    case 'or':
      return query.of.reduce((sum, part) => sum + costOf(part), 0)
    case 'not':
      return costOf(query.of)
    case 'words':
      return query.in === null ? 10 : 12
    case 'deck':
    case 'tag':
    case 'article':
    case 'family':
    case 'type':
      return 4
    case 'all':
    case 'note':
    case 'card':
    case 'is':
    case 'colour':
    case 'rated':
    case 'added':
    case 'edited':
    case 'due':
    case 'due-on':
    case 'prop':
      return 1
  }
}

/** True when a query asks for drafts, or for what are none. */
export function namesDrafts(query: Query): boolean {
  if (query.what === 'and' || query.what === 'or') return query.of.some(namesDrafts)
  return query.what === 'not' ? namesDrafts(query.of) : query.what === 'is' && query.state === 'draft'
}
