import type { ClaimStatus, Fact } from '../model/fact.ts'
import type { Speaker } from './find-speakers.ts'
import { findSpeakers, isWritersOwn } from './find-speakers.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import type { Span } from './render-clause.ts'
import { hedgeWordings } from './words/telling.ts'

const fixed = /^(?:abbreviation|alias|once-known-as|gloss|role|order|contested|teller)|apposition/

/** Where an answer stands in its quote, or null when it is not there or more than once. */
function placeOf(quote: string, answer: string): Span | null {
  const start = quote.indexOf(answer)
  return start < 0 || quote.indexOf(answer, start + 1) >= 0 ? null : { start, end: start + answer.length }
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\d'’-]+/u).filter((word) => word.length > 3)

/** At least half of the words of a source stand in a text: the text says who speaks. */
function tellsWho(text: string, source: string): boolean {
  const [words, said] = [wordsOf(source), new Set(wordsOf(text))]
  return words.length > 0 && words.filter((word) => said.has(word)).length * 2 >= words.length
}

/** The narrowest speaker whose word the answer is part of. */
function speakerOf(sentence: Sentence, fact: Fact, speakers: readonly Speaker[]): Speaker | null {
  const { text } = sentence.place
  const at = placeOf(text, fact.answer)
  if (at === null) return null
  return speakers.findLast(({ scope }) => scope.start <= at.start && at.end <= scope.end && !isWritersOwn(text, scope, at)) ?? null
}

/** The subject of the telling verb as a statement has it, where another wording took its place: "Acme Mills" for "the company". */
function tellerInWords({ statement, gap }: Fact, verb: string | null): string | null {
  const at = verb === null ? -1 : statement.indexOf(` ${verb} `)
  if (at < 0 || gap === null || at > gap[0]) return null
  const subject = statement.slice(0, at).split(', ').at(-1) ?? ''
  return /^(?:the )?\p{Lu}/iu.test(subject) && subject.split(' ').length <= 8 ? subject : null
}

/** The status that the words of a statement give it, with the person or the number that is asked for. */
function statusInWords(fact: Fact): ClaimStatus {
  const found = hedgeWordings.find(([wording]) => wording.test(fact.statement))?.[1] ?? 'stated'
  const isNumber = fact.family === 'figures' || /^(?:count|money|percentage)$/.test(fact.answerType)
  return found === 'speculated' && isNumber && /\b(?:believed|thought) to\b/.test(fact.statement) ? 'estimated' : found
}

/** A statement without a speaker: what its words tell. "Reported sales of ..." is no report by somebody else. */
function settleByWords(fact: Fact): Fact {
  const worded = statusInWords(fact)
  if (fact.status === 'reported' && worded === 'stated' && /(?<!\b(?:is|are|was|were|been|being) )\breported (?!that\b|to\b)/.test(fact.statement) && !/\b(?:reportedly|sa(?:id|ys?)|told|that)\b/.test(fact.statement)) return { ...fact, status: 'stated' }
  const isOpen = fact.status === 'stated' || (fact.status === 'claimed' && worded === 'denied') || (fact.status === 'speculated' && worded === 'estimated')
  return isOpen && worded !== 'stated' ? { ...fact, status: worded } : fact
}

/** The attribution of a fact holds unless its speaker was found and says something else in the sentence. */
function isOutOfScope(fact: Fact, sentence: Sentence, own: readonly Speaker[]): boolean {
  const at = placeOf(sentence.place.text, fact.answer)
  return at !== null && own.length > 0 && own.every(({ scope, source }) => at.end <= scope.start || (at.start >= scope.end && !source.includes(fact.answer)))
}

function settle(fact: Fact, sentence: Sentence, speakers: readonly Speaker[]): Fact {
  const own = speakers.filter(({ source }) => fact.attribution !== null && tellsWho(fact.attribution, source))
  if (isOutOfScope(fact, sentence, own) && fact.slots['source'] === undefined && !own.some(({ source }) => source.includes(fact.answer))) return settleByWords({ ...fact, attribution: null, status: 'stated' })
  const found = fact.attribution === null ? speakerOf(sentence, fact, speakers) : (own.at(-1) ?? null)
  const worded = found === null || fact.attribution !== null || tellsWho(fact.statement, found.source) ? null : tellerInWords(fact, found.verb)
  const speaker = found === null ? null : { ...found, source: worded ?? (found.source === '' ? fact.subject : found.source) }
  if (speaker === null || speaker.source === '' || (found?.source === '' && !tellsWho(fact.statement, speaker.source))) return settleByWords(fact)
  const isTold = tellsWho(`${fact.statement} ${fact.slots['source'] ?? ''}`, speaker.source)
  // What a court or a study found is stated as well when it is told without it.
  if (speaker.status === 'stated') return isTold && fact.attribution === null ? { ...fact, attribution: speaker.source } : fact
  const isSurer = fact.status === 'speculated' || fact.status === 'accused' || fact.status === 'denied'
  const status = speaker.status === 'reported' && fact.status !== 'stated' ? fact.status : isSurer && speaker.status === 'claimed' ? fact.status : speaker.status
  const slots = isTold ? fact.slots : { ...fact.slots, source: speaker.source }
  const antecedents = [...new Set([...fact.antecedents, ...speaker.antecedents])].slice(0, 40)
  return { ...fact, status, attribution: fact.attribution ?? speaker.source, slots, antecedents }
}

/**
 * Gives every fact the status and the speaker that its sentence gives it, also where the rule that found the fact did not
 * look: "put at", "by his own account", "investigators say", "on suspicion of". A speaker whom the statement lost goes
 * into the slot `source`, from where the question names it.
 */
export function settleClaims(reading: Reading, references: readonly References[], facts: readonly Fact[]): Fact[] {
  const known = new Map<string, { sentence: Sentence; speakers: readonly Speaker[] }>()
  for (const sentence of reading.sentences) {
    const own = references[sentence.index] ?? { replacements: [], unresolved: new Set<number>(), dangling: new Set<number>() }
    known.set(`${sentence.place.passage} ${sentence.place.start}`, { sentence, speakers: findSpeakers(sentence, own) })
  }
  return facts.map((fact) => {
    const found = fixed.test(fact.frame) ? undefined : known.get(`${fact.citation.passage} ${fact.citation.start}`)
    return found === undefined ? fact : settle(fact, found.sentence, found.speakers)
  })
}
