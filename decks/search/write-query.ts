import type { Query } from './query.ts'
import { colours, findWord, operators, states, wordFor } from './query-words.ts'

const dayMs = 86_400_000

/** Prints a query so that `parseQuery` reads the same one again. Queries as `parseQuery` makes them only: no group of one. */
export function writeQuery(query: Query): string {
  return query.what === 'all' ? '' : write(query)
}

function write(query: Query): string {
  switch (query.what) {
    case 'all':
      return '""'
    case 'and':
      return query.of.map((part) => (isGroup(part) ? `(${write(part)})` : write(part))).join(' ')
    case 'or':
      return query.of.map((part) => (part.what === 'or' ? `(${write(part)})` : write(part))).join(' or ')
    case 'not':
      return `-${isGroup(query.of) ? `(${write(query.of)})` : write(query.of)}`
    case 'words': {
      const text = query.phrase ? quote(query.text) : escapeWord(query.text)
      return query.in === null ? text : `${writeName(query.in)}:${text}`
    }
    case 'deck':
    case 'tag':
    case 'article':
    case 'family':
    case 'type':
    case 'note':
    case 'card':
      return `${query.what}:${isPlain(query.text) ? query.text : quote(query.text)}`
    case 'is':
      return `is:${wordFor(states, query.state)}`
    case 'colour':
      return `flag:${wordFor(colours, query.colour)}`
    case 'rated':
      return `rated:${query.days}${query.rating === null ? '' : `:${query.rating}`}`
    case 'added':
    case 'edited':
      return `${query.what}:${query.days}`
    case 'due':
      return `due:${query.compare === '=' ? '' : query.compare}${query.days}`
    case 'due-on':
      return `due:${query.compare === '=' ? '' : query.compare}${new Date(query.day * dayMs).toISOString().slice(0, 10)}`
    case 'prop':
      return `prop:${query.prop}${query.compare}${query.value}`
  }
}

/** Adds a term to a search text, so that both must hold; for lists of decks, tags and the like that narrow what is searched. */
export function narrowQuery(query: Query, by: Query): Query {
  if (query.what === 'all') return by
  if (by.what === 'all') return query
  return { what: 'and', of: [...partsOf(query), ...partsOf(by)] }
}

/** Plain text as it must stand in a query to be found as it is: wildcards and backslashes lose their meaning. */
export function textToPattern(text: string): string {
  return text.replace(/[*_\\]/g, String.raw`\$&`)
}

function partsOf(query: Query): readonly Query[] {
  return query.what === 'and' ? query.of : [query]
}

function isGroup({ what }: Query): boolean {
  return what === 'and' || what === 'or'
}

function quote(pattern: string): string {
  return `"${pattern.replaceAll('"', String.raw`\"`)}"`
}

/** A pattern that means the same without quotation marks. */
function isPlain(pattern: string): boolean {
  return /^[^\s()"“”\\]+$/.test(pattern)
}

/** A word without quotation marks: what would end it or give it another meaning has a backslash before it. */
function escapeWord(pattern: string): string {
  const safe = pattern.replace(/\\[*_\\]|[\s()"“”:]/g, (found) => (found.length === 2 ? found : `\\${found}`))
  return /^(?:-|or$|and$)/i.test(safe) ? `\\${safe}` : safe
}

function writeName(name: string): string {
  const plain = /^\p{L}[^\s():"“”\\]*$/u.test(name) && findWord(operators, name.toLowerCase()) === null
  return plain ? name : quote(textToPattern(name))
}
