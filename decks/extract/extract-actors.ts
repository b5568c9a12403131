import type { Fact } from '../model/fact.ts'
import { readSlots } from './clause-slots.ts'
import { headOf } from './find-subject.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import { anchorsOf } from './name-answers.ts'
import { readCertainty } from './read-certainty.ts'
import { renderClause, renderRange, tidy } from './render-clause.ts'
import type { UsableClause } from './usable-clauses.ts'
import { actorNouns } from './words/nouns.ts'
import { reportingVerbs } from './words/verbs.ts'

const keepersOfOrder = /^(?:police|authorities|officials|court|government)$/
const theirWork = /^(?:arrest|detain|jail|charge|imprison|prosecute|convict|sentence|tax|fine)$/

/**
 * Who did it, when the doer is a phrase: "Lima police", "a wing of the party", "the Welsh community".
 * One card for one clause, whose subject must name somebody and whose rest must say enough.
 */
export function extractActors({ reading, sentence, references, clause }: UsableClause): Fact[] {
  const { tokens } = sentence
  const range = clause.subject
  const head = headOf(tokens, range)
  if (clause.kind === 'relative' || head === null || head.tag !== 'noun' || range[1] - range[0] > 8) return []
  const words = tokens.slice(range[0], range[1])
  if (!words.some((t) => t.mention !== null) || words.some((t) => t.figure !== null || t.date !== null || t.tag === 'and' || t.lower === ',')) return []
  const verb = tokens.slice(clause.verb[0], clause.verb[1]).findLast((t) => t.lemma !== null)
  const reports = verb?.lemma != null && reportingVerbs.has(verb.lemma)
  const acts = reports || !tokens.slice(clause.verb[0], clause.verb[1]).some((t) => t.tag === 'be')
  // Who arrests is told by the verb.
  const isTold = keepersOfOrder.test(head.lower) && theirWork.test(verb?.lemma ?? '')
  const isSomebody = actorNouns.has(head.lower) && !isTold
  const { names, words: content } = anchorsOf(reading, sentence, [...clause.fronts, clause.verb, clause.rest], range)
  if (!acts || !isSomebody || (clause.kind === 'shared' && !reports) || content < (names === 0 ? 5 : 4)) return []
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  const statement = renderClause(sentence, clause, references, span)
  const certainty = readCertainty(reading, sentence, clause, makeCitation(reading, sentence, span).footnotes)
  const slots: Record<string, string> = { ...readSlots(sentence, clause, references, range), rest: tidy(renderRange(sentence, clause.rest, references)), position: 'subject', kind: 'person', hint: 'who' }
  const answer = sentence.place.text.slice(span.start, span.end).replace(/^\p{L}/u, (c) => (words[0]?.mention === null ? c.toLowerCase() : c))
  return [makeFact(reading, sentence, { family: 'relations', frame: reports ? 'actor-says' : 'actor', subject: '', answer, answerType: 'group', accepts: [answer.replace(/^(?:the|a|an) /, '')], attribution: null, status: certainty.status, statement, slots, span })]
}
