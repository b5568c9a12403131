import type { AnswerType, Fact, Family } from '../model/fact.ts'
import { placeInClause } from './clause-slots.ts'
import { findNameLists } from './extract-lists.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { acceptsOf, canBeAsked, isListed, kindOf, typeOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import { renderSentence } from './render-clause.ts'
import type { Token } from './token.ts'
import { modalDoubt } from './words/hedges.ts'

interface Asked {
  readonly family: Family
  readonly frame: string
  readonly answerType: AnswerType
  readonly hint: string
  readonly accepts: readonly string[]
  readonly date: string | null
  readonly qualifier: string | null
}

const dateHints: Record<string, string> = { day: 'date', month: 'month', year: 'year', list: 'years' }

function whatIs(reading: Reading, sentence: Sentence, i: number, token: Token): Asked | null {
  const bare = { date: null, qualifier: null, accepts: [] }
  if (token.date !== null && token.date.grain !== 'relative') return { ...bare, family: 'dates', frame: 'tail-date', answerType: token.date.grain === 'year' ? 'year' : 'date', hint: dateHints[token.date.grain] ?? 'period', date: token.date.edtf }
  if (token.figure !== null && !token.figure.isAdjective && !/^(?:two|three)$/i.test(token.text)) return { ...bare, family: 'figures', frame: 'tail-figure', answerType: token.figure.kind === 'percentage' ? 'percentage' : 'count', hint: token.figure.kind === 'percentage' ? 'percentage' : 'how many', accepts: [token.figure.text], qualifier: token.figure.qualifier }
  const entity = token.mention?.entity
  if (entity === undefined || entity === reading.topic || !canBeAsked(reading, sentence, i) || isListed(sentence.tokens, i)) return null
  return { ...bare, ...typeOf(entity), frame: 'tail-name', hint: kindOf(entity), accepts: acceptsOf(entity) }
}

/**
 * What the clauses do not hold: answers in the tails of a sentence, asked with the whole sentence left as it is.
 * Only for sentences whose every reference is known.
 */
export function extractTails(reading: Reading, all: readonly References[]): Fact[] {
  const facts: Fact[] = []
  for (const sentence of reading.sentences) {
    const references = all[sentence.index]
    const main = sentence.clauses.find((c) => c.kind === 'main')
    if (references === undefined || main === undefined || sentence.place.kind === 'author' || references.unresolved.size > 0) continue
    const isDoubtful = sentence.tokens.slice(main.verb[0], main.verb[1]).some((t) => t.tag === 'modal' && modalDoubt.has(t.lower)) || /\?$/.test(sentence.place.text)
    if (isDoubtful || main.verb[0] > 25) continue
    const listed = findNameLists(sentence.tokens)
    for (const [i, token] of sentence.tokens.entries()) {
      const isHeld = sentence.clauses.some((c) => (c.kind === 'main' || c.kind === 'shared') && !references.dangling.size && placeInClause(c, i) !== null)
      const asked = isHeld || listed.some((l) => i >= l.range[0] && i < l.range[1]) ? null : whatIs(reading, sentence, i, token)
      if (asked === null) continue
      const span = { start: token.start, end: token.end }
      const statement = renderSentence(sentence, main, references, span)
      const certainty = readCertainty(reading, sentence, { ...main, fronts: main.fronts, rest: [main.rest[0], sentence.tokens.length] }, makeCitation(reading, sentence, span).footnotes)
      const slots: Record<string, string> = { hint: asked.hint, ...(certainty.isOutside && certainty.attribution !== null ? { source: certainty.attribution } : {}) }
      facts.push(makeFact(reading, sentence, { ...asked, subject: '', answer: token.text, attribution: certainty.attribution, status: certainty.status, statement, slots, span }))
    }
  }
  return facts
}
