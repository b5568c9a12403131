import type { Problem } from '../result.ts'
import type { Query } from './query.ts'
import { scanQuery, type QueryToken, type TermToken } from './scan-query.ts'
import { termToQuery } from './term-to-query.ts'

/** Why a search text cannot be followed, and where: from `start` to `end` in UTF-16 code units. */
export interface QueryProblem extends Problem {
  readonly start: number
  readonly end: number
  /** True when the text only stops too early, as it does while it is typed: the query is what stands before. */
  readonly unfinished: boolean
}

/** What a search text means. `query` is null when a problem leaves nothing to search for. */
export interface ParsedQuery {
  readonly query: Query | null
  readonly problem: QueryProblem | null
}

/** So deep may groups and minus signs stand in one another. */
const deepest = 100

interface Parsing {
  readonly tokens: readonly QueryToken[]
  readonly length: number
  at: number
  problem: QueryProblem | null
}

/** Reads a search text by the language of docs/search.md. It never throws and takes time by the length of the text alone. */
export function parseQuery(text: string): ParsedQuery {
  const parsing: Parsing = { tokens: scanQuery(text), length: text.length, at: 0, problem: null }
  const query = parseEither(parsing, 0)
  const rest = parsing.tokens[parsing.at]
  if (rest !== undefined) tell(parsing, 'stray-parenthesis', 'This parenthesis closes nothing. Remove it, or write \\) to find it as text.', rest)
  const { problem } = parsing
  return { query: problem !== null && !problem.unfinished ? null : (query ?? { what: 'all' }), problem }
}

/** `a b or c`: null when nothing stands there. Stops at a closing parenthesis and at the first problem that is not an early end. */
function parseEither(parsing: Parsing, depth: number): Query | null {
  const either: Query[] = []
  let all: Query[] = []
  let joined: QueryToken | null = null
  for (let token = parsing.tokens[parsing.at]; token !== undefined && token.kind !== 'close' && !isStopped(parsing); token = parsing.tokens[parsing.at]) {
    if (token.kind === 'or' || token.kind === 'and') {
      if (all.length === 0 || joined !== null) tell(parsing, 'nothing-to-join', `Nothing stands before this "${token.kind}". To find the word itself, put it in quotation marks.`, token)
      joined = token
      if (token.kind === 'or' && all.length > 0) {
        either.push(join('and', all))
        all = []
      }
      parsing.at += 1
      continue
    }
    joined = null
    const part = parsePart(parsing, depth)
    if (part !== null) all.push(part)
  }
  if (joined !== null) tell(parsing, 'nothing-to-join', `Something to find is missing after this "${joined.kind}". To find the word itself, put it in quotation marks.`, joined, isLast(parsing, joined))
  if (all.length > 0) either.push(join('and', all))
  return either.length === 0 ? null : join('or', either)
}

/** One part with the minus signs before it; null when it is left out because the text stops too early. */
function parsePart(parsing: Parsing, depth: number): Query | null {
  const first = parsing.tokens[parsing.at] as QueryToken
  let minus = 0
  while (parsing.tokens[parsing.at]?.kind === 'not') {
    minus += 1
    parsing.at += 1
  }
  const token = parsing.tokens[parsing.at]
  if (depth + minus >= deepest) {
    tell(parsing, 'too-deep', `More than ${deepest} parentheses or minus signs stand in one another here. Write it with fewer.`, first)
    return null
  }
  if (token === undefined || token.kind === 'or' || token.kind === 'and' || token.kind === 'close') {
    tell(parsing, 'nothing-to-leave-out', 'Something to leave out is missing after this minus sign. To find the sign itself, write \\-.', first, token === undefined)
    return null
  }
  parsing.at += 1
  let query = token.kind === 'open' ? parseGroup(parsing, token, depth + minus + 1) : token.kind === 'term' ? parseTerm(parsing, token) : null
  for (let left = minus; left > 0 && query !== null; left -= 1) query = { what: 'not', of: query }
  return query
}

function parseGroup(parsing: Parsing, open: QueryToken, depth: number): Query | null {
  const query = parseEither(parsing, depth)
  if (isStopped(parsing)) return query
  const close = parsing.tokens[parsing.at]
  if (close === undefined) tell(parsing, 'open-parenthesis', 'This parenthesis is not closed. Write ) at the end, or \\( to find it as text.', open, true)
  else {
    parsing.at += 1
    if (query === null && parsing.problem === null) tell(parsing, 'empty-group', 'Nothing stands between these parentheses. Write what to find, or remove them.', { start: open.start, end: close.end })
  }
  return query
}

function parseTerm(parsing: Parsing, token: TermToken): Query | null {
  const atEnd = token.end === parsing.length
  if (!token.closed) tell(parsing, 'open-quotation', 'This quotation mark is not closed. Write " at the end, or \\" to find it as text.', { start: token.name === null ? token.start : token.valueStart, end: token.end }, true)
  const read = termToQuery(token)
  if (read.ok) return read.value
  const { problem, begun, where } = read
  tell(parsing, problem.type, problem.detail, where === 'name' ? { start: token.start, end: token.valueStart } : { start: token.valueStart, end: Math.max(token.end, token.valueStart) }, begun && atEnd)
  return null
}

/** Keeps the first problem; one that is not just an early end takes the place of one that is. */
function tell(parsing: Parsing, type: string, detail: string, place: Pick<QueryToken, 'start' | 'end'>, unfinished = false): void {
  if (parsing.problem === null || (parsing.problem.unfinished && !unfinished)) parsing.problem = { type, detail, where: `character ${place.start + 1}`, start: place.start, end: place.end, unfinished }
}

function isStopped({ problem }: Parsing): boolean {
  return problem !== null && !problem.unfinished
}

function isLast({ tokens }: Parsing, token: QueryToken): boolean {
  return tokens.at(-1) === token
}

function join(what: 'and' | 'or', of: readonly Query[]): Query {
  return of.length === 1 ? (of[0] as Query) : { what, of }
}
