import type { ClaimStatus } from '../model/fact.ts'
import type { Clause } from './clause.ts'
import { textOf } from './references.ts'
import type { Reading, Sentence } from './reading.ts'
import { hedgeWords } from './words/hedges.ts'
import { reportingVerbs } from './words/verbs.ts'

/** How sure the source is of a clause, and to whom it gives it. */
export interface Certainty {
  readonly status: ClaimStatus
  readonly attribution: string | null
  /** The attribution stands outside the clause (in a footnote) and has to be said in the question. */
  readonly isOutside: boolean
}

/** Verbs that tell what is so, not only what is said. */
const factive: ReadonlySet<string> = new Set(['find', 'show', 'reveal', 'confirm', 'observe', 'prove', 'discover', 'announce', 'recall'])

const order: readonly ClaimStatus[] = ['stated', 'reported', 'estimated', 'claimed', 'speculated', 'accused', 'denied']

/** "This is according to the 1998 census" in a footnote of the sentence: whom a footnote names for it, or null. */
export function sourceInNote(reading: Reading, sentence: Sentence, footnotes: readonly number[]): string | null {
  for (const note of reading.sentences) {
    if (note.place.noteNumber === null || note.anchor !== sentence || !footnotes.includes(note.place.noteNumber)) continue
    const found = /^(?:This|These|These (?:figures|numbers|data)|The (?:figures?|numbers?|data)) (?:is|are|comes?|come|was|were)(?: taken| drawn)? (?:according to|from|based on) ([^.;,]+)/.exec(note.place.text)
    if (found?.[1] !== undefined) return found[1].trim()
  }
  return null
}

/** "..., officials said on Friday": who says what stands before, when nothing but a time follows. */
function sourceInTail(sentence: Sentence, clause: Clause): string | null {
  const teller = sentence.clauses.find((c) => c.kind === 'main' && clause.tail !== null && c.subject[0] >= clause.tail[0] && c.subject[0] <= clause.tail[0] + 1)
  if (teller === undefined || teller === clause || clause.kind === 'relative') return null
  const verb = sentence.tokens.slice(teller.verb[0], teller.verb[1]).findLast((t) => t.lemma !== null)
  const isShort = sentence.tokens.slice(teller.rest[0], teller.rest[1]).every((t) => ['prep', 'date', 'det', 'name', 'adv', 'punct'].includes(t.tag) || /^\p{Lu}/u.test(t.text))
  return verb?.lemma != null && reportingVerbs.has(verb.lemma) && isShort && sentence.tokens[teller.subject[0]]?.tag !== 'pron' ? textOf(sentence, teller.subject) : null
}

/** Reads hedges, "according to" and reporting verbs of a clause. */
export function readCertainty(reading: Reading, sentence: Sentence, clause: Clause, footnotes: readonly number[]): Certainty {
  const ranges = clause.kind === 'relative' ? [clause.verb, clause.rest] : [...clause.fronts, clause.verb, clause.rest]
  let status: ClaimStatus = 'stated'
  let attribution: string | null = null
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) {
      const token = sentence.tokens[i]
      const found = token === undefined || token.mention !== null ? undefined : hedgeWords.get(token.lower)
      if (found !== undefined && token?.tag !== 'noun' && order.indexOf(found) > order.indexOf(status)) status = found
    }
  }
  for (const front of [...clause.fronts, clause.rest]) {
    const said = /\baccording to ((?:[^,;.(]|\.(?=\S))+)/i.exec(textOf(sentence, front))?.[1]
    if (said !== undefined) {
      attribution = said.trim()
      if (status === 'stated') status = /estimate/.test(said) ? 'estimated' : 'reported'
    }
  }
  const verb = sentence.tokens.slice(clause.verb[0], clause.verb[1]).findLast((t) => t.lemma !== null)
  const complement = sentence.tokens[clause.rest[0]]?.tag === 'that' || sentence.tokens.slice(clause.rest[0], clause.rest[1]).some((t) => t.tag === 'that')
  if (verb?.lemma != null && reportingVerbs.has(verb.lemma) && complement && attribution === null && sentence.tokens[clause.subject[0]]?.tag !== 'pron') attribution = textOf(sentence, clause.subject)
  const isKnown = verb?.lemma != null && factive.has(verb.lemma) && status === 'stated'
  if (attribution !== null) return { status: isKnown ? 'stated' : status === 'stated' ? 'reported' : status, attribution, isOutside: false }
  const inTail = sourceInTail(sentence, clause)
  if (inTail !== null) return { status: status === 'stated' ? 'reported' : status, attribution: inTail, isOutside: true }
  const inNote = sourceInNote(reading, sentence, footnotes)
  return inNote === null ? { status, attribution: null, isOutside: false } : { status: status === 'stated' ? 'reported' : status, attribution: inNote, isOutside: true }
}
