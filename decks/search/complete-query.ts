import { familyWords } from './family-words.ts'
import { foldText } from './fold-text.ts'
import { colours, dueWords, findWord, operators, properties, ratings, states, type Operator, type QueryWord } from './query-words.ts'
import { patternToText, scanQuery, type TermToken } from './scan-query.ts'
import type { SearchVocabulary, VocabularyWord } from './vocabulary.ts'
import { textToPattern, writeQuery } from './write-query.ts'

/** One thing that could stand at the cursor. */
export interface CompletionItem {
  /** What takes the place of `from` to `to`; when it ends with a colon, more is to be typed. */
  readonly insert: string
  /** What it means, or null for a name that says so itself. */
  readonly hint: string | null
  /** How many cards have it, when it is known. */
  readonly cards: number | null
}

/** What could stand at the cursor, best first, and the piece of the text that it replaces (UTF-16 code units). */
export interface Completion {
  readonly from: number
  readonly to: number
  readonly items: readonly CompletionItem[]
}

interface Rated {
  readonly item: CompletionItem
  readonly rank: number
}

const most = 12
/** From so many letters on, a word without a name is looked for among decks, tags and articles too. */
const enough = 2

/** Completes the term at the cursor of a search text. */
export function completeQuery(text: string, cursor: number, vocabulary: SearchVocabulary, limit = most): Completion {
  const token = scanQuery(text).find((each): each is TermToken => each.kind === 'term' && each.start < cursor && cursor <= each.end)
  if (token === undefined) return { from: cursor, to: cursor, items: operators.slice(0, limit).map(operatorItem) }
  const place = { from: token.start, to: token.end }
  if (token.name === null) {
    if (token.quoted) return { ...place, items: [] }
    return { ...place, items: best(completeWord(foldText(text.slice(token.start, cursor)), vocabulary), limit) }
  }
  const operator = token.nameQuoted ? null : findWord(operators, token.name.toLowerCase())
  if (operator === null || cursor < token.valueStart) return { ...place, items: [] }
  const typed = foldText(patternToText(text.slice(token.valueStart, cursor).replace(/^"/, '').replace(/"$/, '')))
  return { ...place, items: best(completeValue(operator, token.name, typed, vocabulary), limit) }
}

function completeWord(typed: string, vocabulary: SearchVocabulary): readonly Rated[] {
  const named = operators.filter(({ words }) => words.some((word) => word.startsWith(typed))).map((word): Rated => ({ item: operatorItem(word), rank: 0 }))
  const inStates = states.filter(({ words }) => words.some((word) => word.startsWith(typed))).map((word): Rated => ({ item: { insert: `is:${word.words[0] ?? ''}`, hint: word.finds, cards: null }, rank: 1 }))
  const fields = vocabulary.fields.filter(({ name }) => foldText(name).startsWith(typed)).map(({ name, cards }): Rated => ({ item: { insert: writeField(name), hint: 'a field', cards }, rank: 2 }))
  if (typed.length < enough) return [...named, ...inStates, ...fields]
  const names = (['deck', 'tag', 'article'] as const).flatMap((what) => completeNames(what, typed, vocabulary[`${what}s`]).map(({ item, rank }): Rated => ({ item, rank: rank + 3 })))
  return [...named, ...inStates, ...fields, ...names]
}

function completeValue(operator: Operator, name: string, typed: string, vocabulary: SearchVocabulary): readonly Rated[] {
  const lower = name.toLowerCase()
  switch (operator) {
    case 'deck':
      return [...completeNames('deck', typed, vocabulary.decks), ...completeWords(lower, typed, [{ means: '', words: ['current'], finds: 'the deck that is open' }])]
    case 'tag':
      return [...completeNames('tag', typed, vocabulary.tags), ...completeWords(lower, typed, [{ means: '', words: ['none'], finds: 'cards without a tag' }])]
    case 'article':
      return completeNames('article', typed, vocabulary.articles)
    case 'type':
      return completeNames('type', typed, vocabulary.types)
    case 'family':
      return completeWords(lower, typed, familyWords)
    case 'is':
      return completeWords(lower, typed, states)
    case 'flag':
      return completeWords(lower, typed, colours)
    case 'prop':
      return completeWords(lower, typed, properties)
    case 'due':
      return completeWords(lower, typed, [...dueWords, ...dayCounts('<', [7, 30], (days) => `due within ${days} days, or earlier`)])
    case 'added':
    case 'edited':
      return completeWords(lower, typed, dayCounts('', [1, 7, 30], (days) => (days === 1 ? `${lower} today` : `${lower} in the last ${days} days`)))
    case 'rated': {
      const [days, rest] = typed.split(':')
      if (rest !== undefined) return completeWords(`${lower}:${days ?? ''}`, rest, ratings)
      return completeWords(lower, typed, dayCounts('', [1, 7, 30], (count) => (count === 1 ? 'answered today' : `answered in the last ${count} days`)))
    }
    case 'note':
    case 'card':
      return []
  }
}

function completeNames(what: 'deck' | 'tag' | 'article' | 'type', typed: string, names: readonly VocabularyWord[]): readonly Rated[] {
  return names.flatMap(({ name, cards }): Rated[] => {
    const rank = rankOf(foldText(name), typed)
    return rank === null ? [] : [{ item: { insert: writeQuery({ what, text: textToPattern(name) }), hint: null, cards }, rank }]
  })
}

function completeWords(prefix: string, typed: string, table: readonly QueryWord<unknown>[]): readonly Rated[] {
  return table.flatMap(({ words, finds }): Rated[] => (words.some((word) => word.startsWith(typed)) ? [{ item: { insert: `${prefix}:${words[0] ?? ''}`, hint: finds, cards: null }, rank: 1 }] : []))
}

function dayCounts(sign: string, counts: readonly number[], finds: (days: number) => string): readonly QueryWord<number>[] {
  return counts.map((days) => ({ means: days, words: [`${sign}${days}`], finds: finds(days) }))
}

/** 0 when the name begins with what was typed, 1 when a word of it does, 2 when it has it; null when it does not. */
function rankOf(name: string, typed: string): number | null {
  const at = name.indexOf(typed)
  if (at <= 0) return at === 0 ? 0 : null
  return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? 2 : 1
}

function operatorItem({ words, finds }: QueryWord<Operator>): CompletionItem {
  return { insert: `${words[0] ?? ''}:`, hint: finds, cards: null }
}

function writeField(name: string): string {
  return writeQuery({ what: 'words', text: 'x', phrase: false, in: name }).slice(0, -1)
}

/** The best first, each once; equal ones keep their order. */
function best(rated: readonly Rated[], limit: number): readonly CompletionItem[] {
  const seen = new Set<string>()
  return rated.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item).filter(({ insert }) => !seen.has(insert) && seen.add(insert)).slice(0, limit)
}
