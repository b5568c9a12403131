import type { Fact } from '../model/fact.ts'
import { placeInClause, readSlots } from './clause-slots.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { kindOf, typeOf } from './name-answers.ts'
import { otherOrders } from './other-orders.ts'
import type { Certainty } from './read-certainty.ts'
import { readCertainty } from './read-certainty.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Span, Statement } from './render-clause.ts'
import { renderClause } from './render-clause.ts'
import type { Token, TokenRange } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'
import { describedNouns } from './words/nouns.ts'

const numbers = ['', 'one', 'two', 'three', 'four']
const plural = (kind: string): string => (kind === 'person' ? 'people' : kind === 'community' ? 'communities' : kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`)

/** Names that stand in one list, and the tokens they take. */
export interface NameList {
  readonly range: TokenRange
  readonly names: readonly Token[]
}

/** Two to four names joined by commas and "and", as token ranges with the count; "the" may stand before each. */
export function findNameLists(tokens: readonly Token[]): NameList[] {
  const lists: NameList[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.tag !== 'name') continue
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
      if (next === undefined || next.tag !== 'name') break
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

/** What a list is of, such as "two cities named as examples"; null when it describes something else or goes on. */
export function hintForList(reading: Reading, sentence: Sentence, { range, names }: NameList): string | null {
  const { tokens, place } = sentence
  const [next, entity] = [tokens[range[1]], names[0]?.mention?.entity]
  if (entity === undefined || names.length > 4 || entity.type === 'other' || names.some((n) => n.mention?.entity === reading.topic)) return null
  const isPeople = names.every((n) => n.mention?.entity.type === 'people')
  const describes = next !== undefined && (['noun', 'adj', 'poss', 'name', 'ing'].includes(next.tag) || next.lower === '(' || place.text[names.at(-1)?.end ?? 0] === '-')
  const isNations = isPeople && next !== undefined && describedNouns.has(next.lower)
  const goesOn = next?.tag === 'and' || (next?.lower === ',' && (tokens[range[1] + 1]?.tag === 'name' || (tokens[range[1] + 1]?.tag === 'and' && tokens[range[1] + 2]?.tag === 'name')))
  const isMixed = names.some((n) => n.mention?.entity.type !== entity.type && n.mention?.entity.type !== 'other')
  if ((describes && !isNations) || goesOn || isMixed || isOneName(sentence, { range, names })) return null
  const kinds = new Set(names.map((n) => (n.mention === null ? '' : kindOf(n.mention.entity))))
  const kind = kinds.size === 1 ? kindOf(entity) : entity.type === 'place' ? 'place' : entity.type === 'person' ? 'person' : 'group'
  const count = numbers[names.length] ?? ''
  // "the Rojases" are several.
  const isFamily = kind === 'person' && tokens.slice(range[0], range[1]).some((t, k, all) => t.tag === 'name' && t.text.endsWith('s') && (all[k - 1] ?? tokens[range[0] - 1])?.lower === 'the')
  if (isFamily) return `${count} names`
  return isNations ? `${count} nationalities` : `${count} ${entity.type === 'quote' ? 'phrases' : plural(kind)}${isExample(tokens, range[0]) ? ' named as examples' : ''}`
}

/** "the Institute for Clinical and Economic Review", "Brigate Rosse, or BR", "Ana and Rosa Paz, a chemist": no list of several, or one that the card would not close. */
function isOneName({ tokens, place }: Sentence, { range, names }: NameList): boolean {
  const text = place.text.slice(names[0]?.start ?? 0, names.at(-1)?.end ?? 0)
  const isOneOffice = names.length === 2 && tokens[range[0] - 1]?.lower === 'the' && / and (?!the )/.test(text) && names.every((n) => n.mention?.entity.type === 'group') && /\b(?:Office|Review|Agency|Authority|Administration|Service|Commission|Committee|Council|Department|Ministry|Institute|Bureau|Board|Organization|Organisation|Association|Society|Fund|Union|Bank|Corporation|Company|Centre|Center)$/.test(text)
  // "Ana of Acme and Diego of Bolt": the list would join a company with a man.
  const isCrossed = tokens[range[0] - 1]?.lower === 'of' && tokens[range[0] - 2]?.tag === 'name' && tokens[range[1]]?.lower === 'of'
  return isOneOffice || isCrossed || / or /.test(text) || /^, (?:an?|whose|who) /.test(place.text.slice(names.at(-1)?.end ?? 0))
}

function isExample(tokens: readonly Token[], at: number): boolean {
  if (/^includ(?:e|es|ed)$/.test(tokens[at - 1]?.lower ?? '')) return true
  return /^(?:as|including|like|in)$/.test(tokens[at - 1]?.lower ?? '') && tokens.slice(Math.max(0, at - 4), at).some((t) => /^(?:such|including|like)$/.test(t.lower))
}

/** The fact of a list in a statement that holds it. */
export function makeListFact(reading: Reading, sentence: Sentence, list: NameList, hint: string, statement: Statement, certainty: Certainty, slots: Readonly<Record<string, string>> = {}): Fact {
  const span = spanOf(list)
  const entity = list.names[0]?.mention?.entity
  const type = entity === undefined || entity.type === 'quote' ? { answerType: 'phrase' as const, family: 'relations' as const } : typeOf(entity)
  return makeFact(reading, sentence, { ...type, frame: hint.endsWith('examples') ? 'list-examples' : 'list', subject: '', answer: sentence.place.text.slice(span.start, span.end), accepts: otherOrders(list.names.map((n) => n.text)), status: certainty.status, attribution: certainty.attribution, statement, slots: { ...slots, hint, names: list.names.map((n) => n.text).join('|') }, span })
}

/** Where a list stands in its sentence. */
export function spanOf({ names }: NameList): Span {
  return { start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0 }
}

/** Names listed together, asked for together: each alone would be one of several right answers. */
export function extractLists({ reading, sentence, references, clause }: UsableClause): Fact[] {
  const facts: Fact[] = []
  for (const list of findNameLists(sentence.tokens)) {
    const hint = hintForList(reading, sentence, list)
    if (hint === null || placeInClause(clause, list.range[0]) === null) continue
    const span = spanOf(list)
    const certainty = readCertainty(reading, sentence, clause, makeCitation(reading, sentence, span).footnotes)
    facts.push(makeListFact(reading, sentence, list, hint, renderClause(sentence, clause, references, span), certainty, readSlots(sentence, clause, references, list.range)))
  }
  return facts
}
