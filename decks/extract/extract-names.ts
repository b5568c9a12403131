import type { Fact } from '../model/fact.ts'
import type { Clause } from './clause.ts'
import { placeInClause, readSlots } from './clause-slots.ts'
import type { Entity } from './entity.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { acceptsOf, anchorsOf, canBeAsked, isListed, kindOf, typeOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import { renderClause } from './render-clause.ts'
import type { TokenRange } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'

/** How a name takes part in its clause. */
type Position = 'subject' | 'object' | 'agent' | 'inside'

const rangesOf = (clause: Clause): TokenRange[] => [...(clause.kind === 'relative' ? [] : clause.fronts), clause.subject, clause.verb, clause.rest]

/** Enough is said for one right answer. */
function isAnchored({ reading, sentence, clause }: UsableClause, answer: TokenRange, position: Position, isTopic: boolean): boolean {
  const { names, words, isSuperlative } = anchorsOf(reading, sentence, rangesOf(clause), answer)
  const verb = sentence.tokens.slice(clause.verb[0], clause.verb[1])
  const isBe = verb.length === 1 && verb[0]?.tag === 'be'
  if (position === 'subject' && isBe && isTopic && /^an?$/.test(sentence.tokens[clause.rest[0]]?.lower ?? '')) return names > 0 && isSuperlative
  if (position === 'agent') return words >= 2
  const isPlace = isBe || /^(?:locate|situate|lie|stand|base)$/.test(verb.at(-1)?.lemma ?? '')
  if (position === 'inside' && isPlace && answer[1] === clause.rest[1] && clause.subject[1] - clause.subject[0] <= 2) return words >= 2
  if (isSuperlative && words >= 3) return true
  return names > 0 ? words >= (names > 1 ? 3 : 4) : words >= (isTopic ? 99 : 6)
}

/** A name answers for itself, and "the Progress Movement (PM)" for both: the abbreviation in brackets goes with it. */
function answerEnd(u: UsableClause, i: number): number {
  const { tokens } = u.sentence
  const isOwn = tokens[i + 1]?.lower === '(' && tokens[i + 3]?.lower === ')' && tokens[i + 2]?.mention?.entity === tokens[i]?.mention?.entity
  return isOwn && tokens[i]?.mention != null ? i + 4 : i + 1
}

function positionOf({ sentence, clause }: UsableClause, i: number, end: number): Position {
  const { tokens } = sentence
  if (i < clause.verb[0] && clause.subject[1] <= end && clause.subject[0] >= i - 1 && clause.subject[0] <= i) return 'subject'
  if (tokens[i - 1]?.lower === 'by' || (tokens[i - 1]?.tag === 'det' && tokens[i - 2]?.lower === 'by')) {
    const at = tokens[i - 1]?.lower === 'by' ? i - 1 : i - 2
    const isPassive = tokens.slice(clause.verb[0], clause.verb[1]).some((t) => t.tag === 'be') && tokens[clause.verb[1] - 1]?.tag === 'part'
    if (at === clause.rest[0] && isPassive) return 'agent'
  }
  const isFirst = i - clause.rest[0] <= 1 && i >= clause.rest[0] && tokens[i - 1]?.tag !== 'prep' && tokens[i - 1]?.tag !== 'to'
  return isFirst && tokens[end]?.tag !== 'noun' && tokens[end]?.tag !== 'poss' ? 'object' : 'inside'
}

function makeName(u: UsableClause, i: number, entity: Entity, wording: string): Fact | null {
  const { reading, sentence, references, clause } = u
  const token = sentence.tokens[i]
  if (token === undefined) return null
  const end = answerEnd(u, i)
  const isTopic = entity === reading.topic
  const position = positionOf(u, i, end)
  // "are Lutheran": a name right after "be" describes and is no thing of its own.
  if (entity.type !== 'person' && i === clause.rest[0] && sentence.tokens[clause.verb[1] - 1]?.tag === 'be') return null
  if (!isAnchored(u, [i, end], position, isTopic) || (isTopic && position !== 'subject')) return null
  const span = { start: token.start, end: sentence.tokens[end - 1]?.end ?? token.end }
  const certainty = readCertainty(reading, sentence, clause, makeCitation(reading, sentence, span).footnotes)
  const kind = kindOf(entity)
  const range: TokenRange = position === 'agent' && sentence.tokens[i - 1]?.tag === 'det' ? [i - 1, end] : [i, end]
  const slots: Record<string, string> = { ...readSlots(sentence, clause, references, range), kind, hint: kind }
  if (certainty.isOutside && certainty.attribution !== null) slots['source'] = certainty.attribution
  const rendered = renderClause(sentence, clause, references, span)
  const statement = token.mention === null ? { ...rendered, antecedents: [...rendered.antecedents, wording] } : rendered
  return makeFact(reading, sentence, { ...typeOf(entity), frame: `name-${position}`, clauseAt: sentence.tokens[clause.verb[0]]?.start ?? 0, subject: slots['subject'] ?? '', answer: wording, accepts: acceptsOf(entity), attribution: certainty.attribution, status: certainty.status, statement, slots, span })
}

/** The names of a clause that can be asked for: who did it, to whom, by whom, where; also the name that a subject pronoun stands for. */
export function extractNames(u: UsableClause): Fact[] {
  const { reading, sentence, references, clause } = u
  const facts: Fact[] = []
  for (const [i, token] of sentence.tokens.entries()) {
    if (placeInClause(clause, i) === null) continue
    const stands = token.tag === 'pron' && clause.subject[0] === i && clause.subject[1] === i + 1 ? references.replacements.find((r) => r.start === token.start)?.entity : undefined
    const entity = token.mention?.entity ?? stands
    if (entity == null || entity.type === 'other' || entity.type === 'quote') continue
    if (token.mention !== null && (!canBeAsked(reading, sentence, i) || isListed(sentence.tokens, i))) continue
    const fact = makeName(u, i, entity, token.mention === null ? entity.name : token.text)
    if (fact !== null) facts.push(fact)
  }
  return facts
}
