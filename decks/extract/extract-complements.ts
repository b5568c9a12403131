import type { Fact } from '../model/fact.ts'
import { readSlots } from './clause-slots.ts'
import { isFinite } from './find-verb-group.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { anchorsOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import { renderClause } from './render-clause.ts'
import type { TokenRange } from './token.ts'
import type { UsableClause } from './usable-clauses.ts'
import { complementPrepositions } from './words/verb-complements.ts'

const longest = 14

/** Where the complement of the verb stands: after its own preposition, to the end of the clause. */
function findComplement({ sentence, clause }: UsableClause): { range: TokenRange; prep: string; lemma: string } | null {
  const { tokens } = sentence
  const verb = tokens.slice(clause.verb[0], clause.verb[1]).findLast((t) => t.lemma !== null)
  const lemma = verb?.lemma ?? ''
  const prepositions = complementPrepositions.get(lemma)
  if (prepositions === undefined) return null
  for (let i = clause.rest[0]; i < Math.min(clause.rest[1] - 1, clause.rest[0] + 10); i++) {
    const token = tokens[i]
    if (token === undefined || !(token.tag === 'prep' || token.tag === 'to') || !prepositions.has(token.lower)) continue
    let end = clause.rest[1]
    if (tokens[end - 1]?.date != null && tokens[end - 2]?.tag === 'prep' && end - 2 > i + 1) end -= 2
    const limit = tokens.findIndex((t, k) => k > i + 1 && k < end && /^(?:after|before|since|until|during|because|when|while)$/.test(t.lower))
    if (limit > 0) end = limit
    const range: TokenRange = [i + 1, end]
    const first = tokens[i + 1]
    const isShort = range[1] - range[0] <= longest && first !== undefined && !['pron', 'date', 'figure', 'that', 'rel'].includes(first.tag)
    return isShort ? { range, prep: token.lower, lemma } : null
  }
  return null
}

/** What a verb leads to through its own preposition: what it led to, what someone is accused of, what it depends on. */
export function extractComplements(u: UsableClause): Fact[] {
  const { reading, sentence, references, clause } = u
  const found = findComplement(u)
  if (found === null || clause.kind === 'relative') return []
  const { tokens } = sentence
  const inside = tokens.slice(found.range[0], found.range[1])
  const scan = { tokens, inserted: tokens.map(() => false), end: tokens.length }
  if (inside.some((t, k) => isFinite(scan, found.range[0] + k) || t.tag === 'rel') || /^(?:me|it|them|him|her|this|that|which|whom|what)$/.test(inside[0]?.lower ?? '')) return []
  if (inside.length === 1 && (inside[0]?.mention !== null || inside[0]?.tag === 'adj')) return []
  if (tokens.slice(clause.subject[0], clause.subject[1]).some((t) => t.figure !== null)) return []
  const said = anchorsOf(reading, sentence, [...clause.fronts, clause.subject, clause.verb, [clause.rest[0], found.range[0]]], found.range)
  const subject = tokens.slice(clause.subject[0], clause.subject[1])
  const isTopicSubject = subject.some((t) => t.mention !== null || references.replacements.some((r) => r.start === t.start))
  const isTopicAlone = subject.length <= 2 && (subject.some((t) => t.mention?.entity === reading.topic) || (reading.city !== null && references.replacements.some((r) => r.text === reading.city?.name && r.start === subject[0]?.start)))
  if (isTopicAlone && said.names === 0) return []
  if (said.names === 0 && said.words < 3 && !isTopicSubject) return []
  const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 }
  const statement = renderClause(sentence, clause, references, span)
  if (statement.gap === null) return []
  const certainty = readCertainty(reading, sentence, clause, makeCitation(reading, sentence, span).footnotes)
  const slots: Record<string, string> = { ...readSlots(sentence, clause, references, found.range), prep: found.prep, hint: 'what' }
  const answer = sentence.place.text.slice(span.start, span.end)
  return [makeFact(reading, sentence, { family: 'relations', frame: `complement-${found.lemma}`, subject: slots['subject'] ?? '', answer, answerType: 'phrase', accepts: [answer.replace(/^(?:the|a|an) /, '')], attribution: certainty.attribution, status: certainty.status, statement, slots, span })]
}
