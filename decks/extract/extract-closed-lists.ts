import type { AnswerType, Fact, Family } from '../model/fact.ts'
import { placeInClause, readSlots } from './clause-slots.ts'
import type { CountedList } from './find-counted-list.ts'
import { findCountedList } from './find-counted-list.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { typeOf } from './name-answers.ts'
import { otherOrders } from './other-orders.ts'
import { readCertainty } from './read-certainty.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import type { Span } from './render-clause.ts'
import { hasUnresolved, renderClause, renderRange, renderSentence, tidy } from './render-clause.ts'
import type { TokenRange } from './token.ts'
import { statesSomething } from './usable-clauses.ts'
import type { UsableClause } from './usable-clauses.ts'

/** The kind of answer that things of a list make together: that of their names when all are of one kind. */
function typeOfItems(sentence: Sentence, { start, end }: Span, count: number): { answerType: AnswerType; family: Family } {
  const named = sentence.mentions.filter((m) => m.start >= start && m.end <= end).map((m) => typeOf(m.entity))
  const [first] = named
  return first !== undefined && named.length >= count && named.every((t) => t.answerType === first.answerType) ? first : { answerType: 'phrase', family: 'relations' }
}

const rangeOf = (sentence: Sentence, { start, end }: Span): TokenRange => [sentence.tokens.findIndex((t) => t.end > start), sentence.tokens.findIndex((t) => t.start >= end)]

/** Every set that a sentence counts and names in full: "three groups, A, B and C". It is asked for as a whole. */
export function extractClosedLists(reading: Reading, references: readonly References[]): Fact[] {
  return reading.sentences.flatMap((sentence) => {
    const list = sentence.place.kind === 'author' ? null : findCountedList(sentence.place.text)
    const own = references[sentence.index]
    if (list === null || own === undefined) return []
    // "The three leaders, A, B and C": the names say which ones are meant.
    const [from, to] = rangeOf(sentence, list.phrase)
    const isBound = (i: number): boolean => i >= from && i < to
    const bound: References = { replacements: own.replacements, unresolved: new Set([...own.unresolved].filter((i) => !isBound(i))), dangling: new Set([...own.dangling].filter((i) => !isBound(i))) }
    const clause = sentence.clauses.find((c) => placeInClause(c, from) !== null && c.kind !== 'relative')
    return clause === undefined || !statesSomething(sentence, clause) || hasUnresolved(clause, bound) ? [] : factOf({ reading, sentence, references: bound, clause }, list)
  })
}

function factOf({ reading, sentence, references, clause }: UsableClause, list: CountedList): Fact[] {
  const { phrase, items, span } = list
  const named = rangeOf(sentence, phrase)
  const place = placeInClause(clause, named[0])
  const isFirst = sentence.clauses.find((c) => c.kind === 'main') === clause
  if (place === null || named[1] < 0) return []
  const listed = rangeOf(sentence, span)
  const isInside = placeInClause(clause, listed[0]) !== null && placeInClause(clause, listed[1] < 0 ? sentence.tokens.length - 2 : listed[1] - 1) !== null
  if (!isInside && (!isFirst || references.unresolved.size > 0)) return []
  const statement = isInside ? renderClause(sentence, clause, references, span) : renderSentence(sentence, clause, references, span)
  const certainty = readCertainty(reading, sentence, clause, makeCitation(reading, sentence, span).footnotes)
  const slots = readSlots(sentence, clause, references, named)
  const what = tidy(renderRange(sentence, named, references)).replace(/^(?:The|Its|Their|His|Her|These) /i, '')
  // What follows the list in the clause; the list itself stands between the phrase and it.
  const after = listed[1] > 0 && isInside && place === 'rest' ? tidy(renderRange(sentence, [listed[1], clause.rest[1]], references)) : ''
  return [makeFact(reading, sentence, {
    ...typeOfItems(sentence, span, items.length), frame: 'closed-list', subject: slots['subject'] ?? '', answer: sentence.place.text.slice(span.start, span.end), accepts: otherOrders(items), status: certainty.status, attribution: certainty.attribution, statement,
    slots: { ...slots, hint: list.count === 'two' ? 'both' : `all ${list.count}`, what: what.slice(0, 1).toLowerCase() + what.slice(1), followed: after }, span,
  })]
}
