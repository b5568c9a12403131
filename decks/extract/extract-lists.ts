import type { Fact } from '../model/fact.ts'
import { placeInClause } from './clause-slots.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { kindOf, typeOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import { renderClause } from './render-clause.ts'
import type { Token, TokenRange } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'

const numbers = ['', 'one', 'two', 'three', 'four']
const plural = (kind: string): string => (kind === 'person' ? 'people' : kind === 'community' ? 'communities' : kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`)

/** Two to four names joined by commas and "and", as token ranges with the count; "the" may stand before each. */
export function findNameLists(tokens: readonly Token[]): { range: TokenRange; names: Token[] }[] {
  const lists: { range: TokenRange; names: Token[] }[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.tag !== 'name' || tokens[i]?.mention?.entity.type === 'quote') continue
    const names = [tokens[i] as Token]
    let end = i + 1
    let isClosed = false
    for (;;) {
      let k = end
      if (tokens[k]?.lower === ',') k++
      const isAnd = tokens[k]?.tag === 'and'
      if (isAnd) k++
      if (k === end) break
      if (tokens[k]?.tag === 'det' && tokens[k]?.lower === 'the') k++
      const next = tokens[k]
      if (next === undefined || next.tag !== 'name' || next.mention?.entity.type === 'quote') break
      names.push(next)
      end = k + 1
      isClosed = isAnd
      if (isAnd) break
    }
    if (names.length >= 2 && isClosed) lists.push({ range: [i, end], names })
    i = end - 1
  }
  return lists
}

/** Names listed together, asked for together: each alone would be one of several right answers. */
export function extractLists({ reading, sentence, references, clause }: UsableClause): Fact[] {
  const facts: Fact[] = []
  const { tokens, place: at } = sentence
  for (const { range, names } of findNameLists(tokens)) {
    const next = tokens[range[1]]
    const entity = names[0]?.mention?.entity
    if (entity === undefined || placeInClause(clause, range[0]) === null || names.length > 4 || names.some((n) => n.mention?.entity === reading.topic)) continue
    const isDescribing = next !== undefined && (next.tag === 'noun' || next.tag === 'adj' || next.tag === 'poss' || next.tag === 'name' || next.tag === 'ing' || next.lower === '(' || at.text[names.at(-1)?.end ?? 0] === '-')
    const goesOn = next?.tag === 'and' || (next?.lower === ',' && ['and', 'name'].includes(tokens[range[1] + 1]?.tag ?? ''))
    if (isDescribing || goesOn || names.some((n) => n.mention?.entity.type !== entity.type && n.mention?.entity.type !== 'other') || entity.type === 'other') continue
    const span = { start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0 }
    const certainty = readCertainty(reading, sentence, clause, makeCitation(reading, sentence, span).footnotes)
    const isExample = /^(?:as|including|like|in)$/.test(tokens[range[0] - 1]?.lower ?? '') && tokens.slice(Math.max(0, range[0] - 4), range[0]).some((t) => /^(?:such|including|like)$/.test(t.lower))
    const hint = `${numbers[names.length] ?? ''} ${plural(kindOf(entity))}${isExample ? ' named as examples' : ''}`
    facts.push(makeFact(reading, sentence, { ...typeOf(entity), frame: isExample ? 'list-examples' : 'list', subject: '', answer: at.text.slice(span.start, span.end), status: certainty.status, attribution: certainty.attribution, statement: renderClause(sentence, clause, references, span), slots: { hint, names: names.map((n) => n.text).join('|') }, span }))
  }
  return facts
}
