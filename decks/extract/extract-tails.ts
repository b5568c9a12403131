import type { AnswerType, Fact, Family } from '../model/fact.ts'
import { figureHints, figureTypes } from './extract-figures.ts'
import { findNameLists, hintForList, makeListFact, spanOf } from './extract-lists.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { acceptsOf, anchorsOf, canBeAsked, isListed, kindOf, typeOf } from './name-answers.ts'
import type { Certainty } from './read-certainty.ts'
import { readCertainty } from './read-certainty.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import type { Span } from './render-clause.ts'
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
  if (token.figure !== null && !token.figure.isAdjective && !/^(?:two|three)$/i.test(token.text)) return { ...bare, family: 'figures', frame: 'tail-figure', answerType: figureTypes[token.figure.kind], hint: figureHints[token.figure.kind], accepts: [token.figure.text], qualifier: token.figure.qualifier }
  const entity = token.mention?.entity
  if (entity === undefined || entity === reading.topic || !canBeAsked(reading, sentence, i) || isListed(sentence.tokens, i)) return null
  return { ...bare, ...typeOf(entity), frame: 'tail-name', hint: kindOf(entity), accepts: acceptsOf(entity) }
}

const bare = (answer: string): string => answer.toLowerCase().replace(/^a total of /, '')

/**
 * What the clauses do not hold: answers in the tails of a sentence, asked with the whole sentence left as it is.
 * Only for sentences whose every reference is known.
 */
export function extractTails(reading: Reading, references: readonly References[], known: readonly Fact[]): Fact[] {
  const facts: Fact[] = []
  // A clause too short to be understood alone does not count: the whole sentence may do.
  const asked = new Set(known.filter((f) => f.statement.split(' ').length > 6 && !/\bnot only\b/.test(f.statement)).map((f) => `${f.citation.passage}|${f.citation.start}|${bare(f.answer)}`))
  for (const sentence of reading.sentences) {
    const own = references[sentence.index]
    const main = sentence.clauses.find((c) => c.kind === 'main')
    if (own === undefined || main === undefined || sentence.place.kind === 'author' || own.unresolved.size > 0) continue
    const isDoubtful = sentence.tokens.slice(main.verb[0], main.verb[1]).some((t) => t.tag === 'modal' && modalDoubt.has(t.lower)) || sentence.place.text.endsWith('?')
    if (isDoubtful || main.verb[0] > 25) continue
    const listed = findNameLists(sentence.tokens)
    const all = { ...main, rest: [main.rest[0], sentence.tokens.length] as const }
    const certaintyAt = (span: Span): Certainty => readCertainty(reading, sentence, all, makeCitation(reading, sentence, span).footnotes)
    const isAsked = (answer: string): boolean => asked.has(`${sentence.place.passage}|${sentence.place.start}|${bare(answer)}`)
    for (const list of listed) {
      const [hint, span] = [hintForList(reading, sentence, list), spanOf(list)]
      if (hint !== null && !isAsked(sentence.place.text.slice(span.start, span.end))) facts.push(makeListFact(reading, sentence, list, hint, renderSentence(sentence, main, own, span), certaintyAt(span)))
    }
    for (const [i, token] of sentence.tokens.entries()) {
      const what = isAsked(token.text) || listed.some((l) => i >= l.range[0] && i < l.range[1]) ? null : whatIs(reading, sentence, i, token)
      if (what === null) continue
      const { names, words } = anchorsOf(reading, sentence, [[0, sentence.tokens.length]], [i, i + 1])
      if (words < (names > 0 || sentence.mentions.length > 1 || own.replacements.length > 0 ? 4 : 7)) continue
      const span = { start: token.start, end: token.end }
      const statement = renderSentence(sentence, main, own, span)
      const certainty = certaintyAt(span)
      const slots: Record<string, string> = { hint: what.hint, ...(certainty.isOutside && certainty.attribution !== null ? { source: certainty.attribution } : {}) }
      facts.push(makeFact(reading, sentence, { ...what, subject: '', answer: token.text, attribution: certainty.attribution, status: certainty.status, statement, slots, span }))
    }
  }
  return facts
}
