import { parseQuery } from '../../../decks/search/parse-query.ts'
import type { Query } from '../../../decks/search/query.ts'
import { textToPattern, writeQuery } from '../../../decks/search/write-query.ts'

/** The parts of a search that all must hold. Null when the text cannot be followed. */
function partsOf(text: string): readonly Query[] | null {
  const { query, problem } = parseQuery(text)
  if (query === null || (problem !== null && !problem.unfinished)) return null
  return query.what === 'all' ? [] : query.what === 'and' ? query.of : [query]
}

function join(parts: readonly Query[]): string {
  const [first, ...rest] = parts
  return first === undefined ? '' : rest.length === 0 ? writeQuery(first) : writeQuery({ what: 'and', of: [...parts] })
}

/** The search for a deck and those below it, by its title. */
export function deckTerm(title: string): Query {
  return { what: 'deck', text: textToPattern(title) }
}

/** Whether a search asks for this among the things that all must hold. */
export function hasTerm(text: string, term: Query): boolean {
  const wanted = writeQuery(term)
  return partsOf(text)?.some((part) => writeQuery(part) === wanted) ?? false
}

/** The search with this asked for besides, in place of another of its kind (a deck for a deck), or no longer. A text that cannot be followed is replaced. */
export function toggleTerm(text: string, term: Query, on: boolean): string {
  const wanted = writeQuery(term)
  const parts = (partsOf(text) ?? []).filter((part) => (on ? part.what !== term.what : writeQuery(part) !== wanted))
  return join(on ? [...parts, term] : parts)
}

/** The things that all must hold, each as text, and the search without it. */
export function listTerms(text: string): readonly { readonly term: string; readonly without: string }[] {
  const parts = partsOf(text) ?? []
  return parts.map((part, at) => ({ term: writeQuery(part), without: join(parts.filter((_, other) => other !== at)) }))
}
