import type { FoldedCard } from './fold-card.ts'
import { matchField } from './match-field.ts'
import { matchLetters, type FindTexts } from './match-letters.ts'
import { matchDue, matchProperty, matchRated, matchSince, matchState } from './match-study.ts'
import { matchCard, matchName, matchNested, matchNote } from './match-names.ts'
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
      return query.text.toLowerCase() === 'current' && context.currentDeck !== null ? matchNested(null, context.currentDeck, ({ deckTitle }) => [deckTitle]) : matchNested(query.text, null, ({ deckTitle }) => [deckTitle])
    case 'tag':
      return query.text.toLowerCase() === 'none' ? ({ record }) => record.tags.length === 0 : matchNested(query.text, null, ({ tags }) => tags)
    case 'article':
      return matchName(query.text, 'isIn', ({ articles }) => articles.flat())
    case 'family':
      return matchName(query.text, 'isAll', ({ family }) => [family])
    case 'type':
      return matchName(query.text, 'isAll', ({ type }) => (type === null ? [] : [type]))
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

function matchWords(text: string, findTexts: FindTexts | null): CardMatcher {
  // A star at either end says nothing here, but would have every text looked at letter by letter.
  const { literal, plain, isIn } = makePattern(text.replace(/^\*+/, '').replace(/(?<![\\*])\*+$/, ''))
  const hasLiteral = matchLetters(literal, findTexts)
  if (plain) return hasLiteral
  return (card) => hasLiteral(card) && card.texts.split(textEnd).some(isIn)
}

function matchAll(parts: readonly CardMatcher[]): CardMatcher {
  const [first, second] = parts
  if (parts.length === 2 && first !== undefined && second !== undefined) return (card) => first(card) && second(card)
  return (card) => parts.every((part) => part(card))
}

/** What is quickly told stands first. */
function byCost(parts: readonly Query[]): readonly Query[] {
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
