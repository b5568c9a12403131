import type { Fact } from '../model/fact.ts'
import type { Clause } from './clause.ts'
import { placeInClause, readSlots } from './clause-slots.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { acceptsOf, anchorsOf, canBeAsked, isListed, kindOf, typeOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import { renderClause } from './render-clause.ts'
import type { TokenRange } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'

const rangesOf = (clause: Clause): TokenRange[] => [...clause.fronts, clause.subject, clause.verb, clause.rest]

/** Enough is said for one right answer. */
function isAnchored({ reading, sentence, clause }: UsableClause, answer: TokenRange, isTopic: boolean): boolean {
  const { names, words } = anchorsOf(reading, sentence, rangesOf(clause), answer)
  return names > 0 ? words >= 3 : words >= (isTopic ? 99 : 6)
}

/** A name answers for itself, and "the Muttahida Movement (MM)" for both: the abbreviation in brackets goes with it. */
function answerEnd(u: UsableClause, i: number): number {
  const { tokens } = u.sentence
  return tokens[i + 1]?.lower === '(' && tokens[i + 3]?.lower === ')' && tokens[i + 2]?.mention?.entity === tokens[i]?.mention?.entity ? i + 4 : i + 1
}

/** The names of a clause that can be asked for: who did it, to whom, where. */
export function extractNames(u: UsableClause): Fact[] {
  const { reading, sentence, references, clause } = u
  const facts: Fact[] = []
  for (const [i, token] of sentence.tokens.entries()) {
    const place = placeInClause(clause, i)
    const entity = token.mention?.entity
    if (entity === undefined || place === null || !canBeAsked(reading, sentence, i) || isListed(sentence.tokens, i)) continue
    const end = answerEnd(u, i)
    const isTopic = entity === reading.topic
    const isSubject = place === 'subject' && clause.subject[1] === end && clause.subject[0] >= i - 1
    if (!isAnchored(u, [i, end], isTopic) || (isTopic && !isSubject)) continue
    const span = { start: token.start, end: sentence.tokens[end - 1]?.end ?? token.end }
    const certainty = readCertainty(reading, sentence, clause, makeCitation(reading, sentence, span).footnotes)
    const kind = kindOf(entity)
    const slots: Record<string, string> = { ...readSlots(sentence, clause, references, [i, end]), kind, hint: kind, position: isSubject ? 'subject' : place === 'rest' && i - clause.rest[0] <= 1 && sentence.tokens[i - 1]?.tag !== 'prep' ? 'object' : 'inside' }
    if (certainty.isOutside && certainty.attribution !== null) slots['source'] = certainty.attribution
    facts.push(makeFact(reading, sentence, { ...typeOf(entity), frame: `name-${slots['position'] ?? 'inside'}`, subject: slots['subject'] ?? '', answer: token.text, accepts: acceptsOf(entity), attribution: certainty.attribution, status: certainty.status, statement: renderClause(sentence, clause, references, span), slots, span }))
  }
  return facts
}
