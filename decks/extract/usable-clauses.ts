import type { Clause } from './clause.ts'
import type { References } from './references.ts'
import type { Reading, Sentence } from './reading.ts'
import { hasUnresolved } from './render-clause.ts'
import { modalDoubt } from './words/hedges.ts'
import { reportingVerbs } from './words/verbs.ts'

/** A sentence with what its references stand for, and a clause of it that states something. */
export interface UsableClause {
  readonly reading: Reading
  readonly sentence: Sentence
  readonly references: References
  readonly clause: Clause
}

/** The clause hangs on a "that" of somebody's word, which it would lose standing alone. */
function losesSpeaker(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some((other) => {
    if (other === clause || other.verb[0] >= clause.verb[0] || other.tail === null) return false
    const verb = sentence.tokens.slice(other.verb[0], other.verb[1]).findLast((t) => t.lemma !== null)
    const reports = verb?.lemma != null && reportingVerbs.has(verb.lemma) && sentence.tokens.slice(other.rest[0], other.rest[1]).some((t) => t.tag === 'that')
    const isInTail = clause.verb[0] >= other.tail[0] && clause.verb[1] <= other.tail[1]
    return reports && isInTail && clause.kind !== 'relative'
  })
}

/** True for a clause that tells what is so: no condition, no doubt, no question. */
export function statesSomething(sentence: Sentence, clause: Clause): boolean {
  const words = sentence.tokens.slice(clause.verb[0], clause.rest[1])
  if (words.some((t) => t.tag === 'modal' && modalDoubt.has(t.lower)) || words.some((t) => t.lower === 'if' || t.lower === 'unless')) return false
  if (clause.kind === 'sub') return /^(?:although|though|while|whereas)$/.test(clause.opener ?? '')
  return !/[?]$/.test(sentence.place.text)
}

/** The clauses of an article that can be asked: they state something, alone, with all they point to known. */
export function listUsableClauses(reading: Reading, references: readonly References[]): UsableClause[] {
  const found: UsableClause[] = []
  for (const sentence of reading.sentences) {
    const own = references[sentence.index]
    if (own === undefined || sentence.place.kind === 'author') continue
    for (const clause of sentence.clauses) {
      if (statesSomething(sentence, clause) && !hasUnresolved(clause, own) && !losesSpeaker(sentence, clause)) found.push({ reading, sentence, references: own, clause })
    }
  }
  return found
}
