import type { AnswerType, Fact } from '../model/fact.ts'
import { placeInClause, readSlots } from './clause-slots.ts'
import type { FigureKind } from './find-figures.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { anchorsOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import { renderClause, renderRange, tidy } from './render-clause.ts'
import type { Token } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'

/** The answer type of each kind of figure. */
export const figureTypes: Record<FigureKind, AnswerType> = { count: 'count', percentage: 'percentage', money: 'money', duration: 'duration', measure: 'count' }
/** What a cloze says after the gap of each kind of figure. */
export const figureHints: Record<FigureKind, string> = { count: 'how many', percentage: 'percentage', money: 'how much', duration: 'how long', measure: 'how much' }

/** The end of the noun phrase that a figure counts: "illegal foreign residents", "mills in Bergen County" stops before "in". */
function unitEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1
  while (['noun', 'adj', 'name', 'part', 'finite'].includes(tokens[end]?.tag ?? '') && !(tokens[end]?.tag === 'finite' && tokens[end + 1]?.tag !== 'noun') && !(tokens[end]?.tag === 'part' && tokens[end + 1]?.tag !== 'noun')) end++
  return end
}

function isInList(tokens: readonly Token[], i: number): boolean {
  const isJoint = (k: number): boolean => /^(?:and|or|,)$/.test(tokens[k]?.lower ?? '')
  return (isJoint(i + 1) && tokens[i + 2]?.figure != null) || (isJoint(i - 1) && tokens[i - 2]?.figure != null)
}

/** The figures of a clause with their unit and qualifier. */
export function extractFigures({ reading, sentence, references, clause }: UsableClause): Fact[] {
  const facts: Fact[] = []
  const { tokens, place: at } = sentence
  for (const [i, token] of tokens.entries()) {
    const { figure } = token
    const place = placeInClause(clause, i)
    if (figure === null || place === null || figure.isAdjective || isInList(tokens, i)) continue
    const isSmallWord = /^(?:two|three)$/i.test(figure.text) && figure.qualifier === null
    if (isSmallWord && (tokens[i + 1]?.lower === 'of' || tokens[i - 1]?.tag === 'det')) continue
    const said = anchorsOf(reading, sentence, [...(clause.kind === 'relative' ? [] : clause.fronts), clause.subject, clause.verb, clause.rest], [i, i + 1])
    const isTold = said.names > 0 || tokens.slice(clause.subject[0], clause.rest[1]).some((t) => t.mention !== null) || references.replacements.some((r) => r.start >= (tokens[clause.subject[0]]?.start ?? 0) && r.end <= (tokens[clause.rest[1] - 1]?.end ?? 0))
    if (said.words < (isTold ? 2 : 7)) continue
    const span = { start: token.start, end: token.end }
    const statement = renderClause(sentence, clause, references, span)
    const { footnotes } = makeCitation(reading, sentence, span)
    const certainty = readCertainty(reading, sentence, clause, footnotes)
    const end = unitEnd(tokens, i)
    const unit = tidy(renderRange(sentence, [i + 1, end], references))
    const last = place === 'subject' ? clause.subject[1] : clause.rest[1]
    const slots: Record<string, string> = { ...readSlots(sentence, clause, references, [i, i + 1]), kind: figure.kind, hint: figureHints[figure.kind] }
    if (unit !== '') slots['unit'] = unit
    if (end < last && place === 'rest') slots['afterUnit'] = tidy(renderRange(sentence, [end, last], references))
    if (certainty.isOutside && certainty.attribution !== null) slots['source'] = certainty.attribution
    const isOpening = token.start === 0 || (figure.qualifier !== null && /^\p{Lu}/u.test(at.text.slice(figure.start)))
    const answer = isOpening ? token.text.slice(0, 1).toLowerCase() + token.text.slice(1) : token.text
    facts.push(makeFact(reading, sentence, { family: 'figures', frame: `figure-${place}`, subject: slots['subject'] ?? '', answer: answer.replace(/^a total of /, ''), answerType: figureTypes[figure.kind], accepts: [figure.text, figure.text.replace(/\s?(?:%|per ?cent)$/, ''), figure.text.replaceAll(',', '')], qualifier: figure.qualifier, attribution: certainty.attribution, status: certainty.status, statement, slots, span }))
  }
  return facts
}
