import type { AnswerType, Fact } from '../model/fact.ts'
import { readSlots, placeInClause } from './clause-slots.ts'
import type { DateSpan } from './date-span.ts'
import { monthOf } from './restate-date.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { anchorsOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import { renderClause } from './render-clause.ts'
import type { Token } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'

const shortWh: Record<string, string> = { day: 'date', month: 'month and year', year: 'year', decade: 'period', century: 'century', range: 'period', list: 'years', relative: 'period' }

/** A date that describes a thing and not a time at which the clause holds: "the 1998 census", "the Treaty of 1815". */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (next !== undefined && ['noun', 'name', 'adj'].includes(next.tag) && !(before?.tag === 'prep' || before === undefined)) return true
  return before?.lower === 'of' && tokens[i - 2]?.tag === 'name'
}

/** Other dates of the same clause make a list of which one is not the answer. */
function isInList(tokens: readonly Token[], i: number): boolean {
  const joins = (k: number): boolean => ['and', 'punct'].includes(tokens[k]?.tag ?? '') && /^(?:and|or|,)$/.test(tokens[k]?.lower ?? '')
  return (joins(i - 1) && tokens[i - 2]?.tag === 'date') || (joins(i + 1) && tokens[i + 2]?.tag === 'date')
}

/** Other ways to write a date that count as right. */
export function spellings(date: DateSpan): string[] {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date.edtf)
  if (date.grain === 'day' && day !== null) {
    const month = /\p{L}{3,}/u.exec(date.text)?.[0] ?? ''
    return [`${month} ${Number(day[3])}, ${day[1] ?? ''}`, `${Number(day[3])} ${month} ${day[1] ?? ''}`, `${month} ${Number(day[3])} ${day[1] ?? ''}`, date.edtf]
  }
  const bare = date.text.replace(/^(?:in |the |between |from )/i, '')
  return bare === date.text ? [] : [bare]
}

/** The dates of a clause at which something happened or since which it holds. */
export function extractDates({ reading, sentence, references, clause }: UsableClause): Fact[] {
  const facts: Fact[] = []
  for (const [i, token] of sentence.tokens.entries()) {
    const { date } = token
    const place = placeInClause(clause, i)
    if (date === null || place === null || isModifier(sentence.tokens, i) || isInList(sentence.tokens, i)) continue
    const isVague = date.grain === 'relative' && !/\d|^the (?:last|past)/i.test(date.text)
    if (isVague || (date.grain === 'relative' && date.text.endsWith('ago'))) continue
    const said = anchorsOf(reading, sentence, [...(clause.kind === 'relative' ? [] : clause.fronts), clause.subject, clause.verb, clause.rest], [i, i + 1])
    if (said.words < (said.names > 0 || sentence.tokens.slice(clause.subject[0], clause.rest[1]).some((t) => t.mention !== null || references.replacements.some((r) => r.start === t.start)) ? 1 : 5)) continue
    const span = { start: token.start, end: token.end }
    const statement = renderClause(sentence, clause, references, span)
    const { footnotes } = makeCitation(reading, sentence, span)
    const certainty = readCertainty(reading, sentence, clause, footnotes)
    const slots = { ...readSlots(sentence, clause, references, [i, i + 1]), grain: date.grain, hint: shortWh[date.grain] ?? 'date', ...(date.grain === 'relative' && reading.issued !== null ? { countedFrom: monthOf(reading.issued) } : {}), ...(certainty.isOutside && certainty.attribution !== null ? { source: certainty.attribution } : {}) }
    const answerType: AnswerType = date.grain === 'year' ? 'year' : 'date'
    facts.push(makeFact(reading, sentence, { family: 'dates', frame: `date-${place}`, subject: slots['subject' as keyof typeof slots] ?? '', answer: token.text, answerType, accepts: spellings(date), date: date.edtf, attribution: certainty.attribution, status: certainty.status, statement, slots, span }))
  }
  return facts
}
