import type { Fact } from '../model/fact.ts'
import { readSlots } from './clause-slots.ts'
import type { Mention } from './entity.ts'
import { makeFact } from './make-fact.ts'
import { acceptsOf } from './name-answers.ts'
import type { Reading, Sentence } from './reading.ts'
import { textOf } from './references.ts'
import { hasUnresolved, renderClause, renderRange, tidy } from './render-clause.ts'
import type { TokenRange } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'

/** The one named in a range, when it is one person or one body: who speaks must be told by name. */
function namedIn(sentence: Sentence, range: TokenRange): Mention | null {
  const [first, last] = [sentence.tokens[range[0]], sentence.tokens[range[1] - 1]]
  if (first === undefined || last === undefined) return null
  const named = sentence.mentions.filter((m) => m.start >= first.start && m.end <= last.end)
  const speakers = named.filter((m, i) => (m.entity.type === 'person' || m.entity.type === 'group') && named.findIndex((n) => n.entity === m.entity) === i)
  const [speaker] = speakers
  return speaker !== undefined && (speakers.length === 1 || speaker.entity.type === 'person') && named[0] === speaker ? speaker : null
}

/** "Philip Micklin" of "the geographer Philip Micklin of Western Michigan University"; bodies with what they are made of. */
function answerOf(sentence: Sentence, range: TokenRange, speaker: Mention): string {
  const said = textOf(sentence, range).replace(/^(?:the|an?) /i, '')
  return speaker.entity.type === 'person' && !/['’]s\b|\b(?:account|report|estimate|book|study|paper|indictment)\b/.test(said) ? speaker.text : textOf(sentence, range)
}

/**
 * Who says what a clause tells, when the clause opens with "According to" and one speaker with a name: "According to whom
 * was the defeat a humiliation?" What is told must stand alone without the speaker.
 */
export function extractTellers({ reading, sentence, references, clause }: UsableClause): Fact[] {
  const front = clause.fronts.find((f) => sentence.tokens[f[0]]?.lower === 'according' && sentence.tokens[f[0] + 1]?.tag !== undefined)
  if (front === undefined || clause.fronts.length > 1 || clause.kind !== 'main') return []
  const range: TokenRange = [front[0] + 2, front[1]]
  const speaker = namedIn(sentence, range)
  if (speaker === null || sentence.mentions.some((m) => m.entity === speaker.entity && m.start >= (sentence.tokens[front[1]]?.start ?? 0))) return []
  const told = { ...clause, fronts: [] }
  if (hasUnresolved(told, references)) return []
  const answer = answerOf(sentence, range, speaker)
  const at = sentence.place.text.indexOf(answer, sentence.tokens[range[0]]?.start ?? 0)
  const span = { start: at, end: at + answer.length }
  const statement = renderClause(sentence, clause, references, span)
  const slots = { ...readSlots(sentence, clause, references, range), rest: tidy(renderRange(sentence, clause.rest, references)), whom: answer === speaker.text && speaker.entity.type === 'person' ? 'whom' : 'which source' }
  return [makeFact(reading, sentence, { family: 'relations', frame: 'teller', subject: slots['subject' as keyof typeof slots] ?? '', answer, answerType: speaker.entity.type === 'person' && slots.whom === 'whom' ? 'person' : 'name', accepts: slots.whom === 'whom' || answer === speaker.text ? acceptsOf(speaker.entity) : [], attribution: answer, status: 'claimed', statement, slots, span })]
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\d'’-]+/u).filter((word) => word !== '')

/** True when a statement reads as its sentence does, but for what its pronouns stand for: word follows word as there. */
function readsAsThere(fact: Fact): boolean {
  const bare = fact.antecedents.reduce((text, said) => text.replace(said, ' it '), fact.statement)
  const quote = ` ${wordsOf(fact.citation.quote).join(' ')} `
  const words = wordsOf(bare)
  const pairs = words.slice(1).map((word, i) => ` ${words[i] ?? ''} ${word} `)
  return pairs.filter((pair) => quote.includes(pair)).length >= pairs.length * 0.75
}

/** A statement that names its source in front, and where the source stands in it. */
function withSource(fact: Fact, source: string): { text: string; gap: readonly [number, number]; antecedents: readonly string[] } {
  const { statement, antecedents } = fact
  const at = statement.toLowerCase().indexOf(`according to ${source.toLowerCase()}`)
  const start = Math.max(0, at) + 'according to '.length
  const small = /^(?:The|A|An|In|On|At|By|About|Some|More|Most|Its?|Their|This|These|Those|There|From|Since|After|Before|During|For|No|Any|Every|Each)\b/.test(statement) ? statement.slice(0, 1).toLowerCase() + statement.slice(1) : statement
  return { text: at >= 0 ? statement : `According to ${source}, ${small}`, gap: [start, start + source.length], antecedents }
}

/**
 * Who says it, for sentences that no clause could be turned of: the longest statement that other facts tell of the sentence
 * with a source in front, and a gap for the source. Only sources with a name of their own are asked for.
 */
export function extractSources(reading: Reading, facts: readonly Fact[]): Fact[] {
  const asked = new Set(facts.filter(({ frame }) => frame === 'teller').map(({ citation }) => `${citation.passage} ${citation.start}`))
  const ofSpot = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = `${fact.citation.passage} ${fact.citation.start}`
    const known = ofSpot.get(key)
    if (known === undefined) ofSpot.set(key, [fact])
    else known.push(fact)
  }
  return reading.sentences.flatMap((sentence) => {
    const { place } = sentence
    const spot = `${place.passage} ${place.start}`
    const source = /\b[Aa]ccording to ((?:[^,;.(—]|\.(?=\S))+?)(?:,| \()/.exec(place.text)?.[1] ?? ''
    const at = place.text.indexOf(source)
    const [speaker, ...others] = sentence.mentions.filter((m) => m.start >= at && m.end <= at + source.length && (m.entity.type === 'person' || m.entity.type === 'group'))
    if (asked.has(spot) || source === '' || /^(?:which|whom|him|her|them|it|his|their|its)\b/.test(source) || speaker === undefined || (others.length > 0 && speaker.entity.type !== 'person')) return []
    const told = (ofSpot.get(spot) ?? []).filter((fact) => readsAsThere(fact)).filter(({ statement, slots }) => (statement.toLowerCase().includes(`according to ${source.toLowerCase()},`) || (slots['source'] === source && !statement.includes(source))))
    const [longest] = told.toSorted((a, b) => b.statement.length - a.statement.length)
    if (longest === undefined || sentence.mentions.some((m) => m.entity === speaker.entity && m.start > at + source.length && !/^\s?\(/.test(place.text.slice(at + source.length)))) return []
    return [makeFact(reading, sentence, { family: 'relations', frame: 'teller', subject: '', answer: source, answerType: speaker.entity.type === 'person' ? 'person' : 'name', accepts: acceptsOf(speaker.entity), attribution: source, status: longest.status === 'stated' ? 'reported' : longest.status, statement: withSource(longest, source), slots: { whom: speaker.entity.type === 'person' ? 'whom' : 'which source' }, span: { start: at, end: at + source.length } })]
  })
}
