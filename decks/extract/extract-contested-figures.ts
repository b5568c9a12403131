import type { Fact } from '../model/fact.ts'
import type { Speaker } from './find-speakers.ts'
import { findSpeakers } from './find-speakers.ts'
import { makeCitation } from './make-citation.ts'
import { makeFact } from './make-fact.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'

/** A figure that somebody gives, with what it counts and where. */
interface GivenFigure {
  readonly sentence: Sentence
  readonly speaker: Speaker
  /** The figure with its qualifier, as the source has it. */
  readonly text: string
  readonly value: string
  readonly start: number
  /** "madrasas", and the place or body that limits it: "in Lima". */
  readonly noun: string
  readonly where: string | null
  /** Names near it, by which two figures are known to be of one thing. */
  readonly names: ReadonlySet<string>
}

/** How many sentences may lie between two figures of one thing. */
const farthest = 3

/** The noun that a figure counts: after it, of the figure before when it counts "of these", or before "at". */
function nounOf(sentence: Sentence, i: number, earlier: string | null): string | null {
  const { tokens, place } = sentence
  if (/^ of (?:these|those|them)\b/.test(place.text.slice(tokens[i]?.end ?? 0))) return earlier
  const put = /\bthe (?:number|total) of ([\p{Ll}][\p{L}’' -]{2,40}?) (?:[\p{Ll}]+ )?at $/u.exec(place.text.slice(0, tokens[i]?.figure?.start ?? 0))
  if (put?.[1] !== undefined) return put[1]
  let end = i + 1
  while (['noun', 'adj', 'name', 'part'].includes(tokens[end]?.tag ?? '')) end++
  const [first, last] = [tokens[i + 1], tokens[end - 1]]
  const text = first === undefined || last === undefined || end === i + 1 ? '' : place.text.slice(first.start, last.end)
  return /\p{Ll}s$|people$|men$|women$|children$/u.test(text) ? text : null
}

/** What stands after a figure, up to the next figure or mark. */
function windowAfter(sentence: Sentence, i: number): { names: Set<string>; where: string | null } {
  const { tokens, place } = sentence
  let end = i + 1
  while (end < tokens.length && tokens[end]?.figure == null && !/^[,;.(—]$/.test(tokens[end]?.lower ?? '')) end++
  const inside = tokens.slice(i + 1, end)
  const text = place.text.slice(tokens[i]?.end ?? 0, inside.at(-1)?.end ?? tokens[i]?.end ?? 0)
  const where = /(?:^|\s)((?:in|at|of) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})$/u.exec(text)?.[1] ?? null
  return { names: new Set(inside.flatMap((t) => (t.mention === null ? [] : [t.mention.entity.name]))), where }
}

function listGiven(reading: Reading, references: readonly References[]): GivenFigure[] {
  return reading.sentences.flatMap((sentence) => {
    const own = references[sentence.index]
    if (own === undefined || sentence.place.kind === 'author') return []
    const speakers = findSpeakers(sentence, own)
    let earlier: string | null = null
    return sentence.tokens.flatMap((token, i) => {
      const { figure } = token
      if (figure === null || figure.kind !== 'count' || figure.value === null) return []
      const noun = nounOf(sentence, i, earlier)
      earlier = noun ?? earlier
      const speaker = speakers.findLast(({ scope, source }) => source !== '' && scope.start <= figure.start && figure.end <= scope.end)
      return noun === null || speaker === undefined ? [] : [{ sentence, speaker, text: sentence.place.text.slice(figure.start, figure.end), value: figure.value.join('/'), start: figure.start, noun, ...windowAfter(sentence, i) }]
    })
  })
}

const headOf = (noun: string): string => noun.toLowerCase().split(' ').find((word) => /s$|people|men|women|children/.test(word)) ?? noun.toLowerCase()

/** Two figures of one thing by two speakers: the same noun, the same names beside it, and another value. */
function areRivals(one: GivenFigure, other: GivenFigure): boolean {
  const isNear = one.sentence.place.textIndex === other.sentence.place.textIndex && Math.abs(one.sentence.index - other.sentence.index) <= farthest
  const areSame = one.names.size > 0 && one.names.size === other.names.size && [...one.names].every((name) => other.names.has(name))
  const sources = [one.speaker.source.toLowerCase(), other.speaker.source.toLowerCase()] as const
  return isNear && areSame && headOf(one.noun) === headOf(other.noun) && one.value !== other.value && !sources[0].includes(sources[1]) && !sources[1].includes(sources[0])
}

/** One thing that two sources count differently: both counts and who gives them, asked for together. */
export function extractContestedFigures(reading: Reading, references: readonly References[]): Fact[] {
  const given = listGiven(reading, references)
  const facts: Fact[] = []
  for (const [i, one] of given.entries()) {
    const rivals = given.slice(i + 1).filter((other) => areRivals(one, other))
    const [other] = rivals
    const where = one.where ?? other?.where ?? null
    // With a third count, "both" would be wrong.
    if (other === undefined || rivals.length > 1 || where === null) continue
    const noun = [one, other].map((g) => g.noun).toSorted((a, b) => a.length - b.length)[0] ?? ''
    const answer = `${one.text} (${one.speaker.source}) and ${other.text} (${other.speaker.source})`
    const fact = makeFact(reading, one.sentence, {
      family: 'figures', frame: 'contested-figure', subject: noun, answer, answerType: 'phrase', accepts: [`${one.text} and ${other.text}`, `${other.text} (${other.speaker.source}) and ${one.text} (${one.speaker.source})`],
      attribution: `${one.speaker.source}; ${other.speaker.source}`.slice(0, 300), status: 'reported',
      statement: { text: `${noun} ${where}: ${answer}.`, gap: null, antecedents: [...one.speaker.antecedents, ...other.speaker.antecedents] },
      slots: { noun, where, parts: [one.text, other.text].join('|') }, span: { start: one.start, end: one.start + one.text.length },
    })
    const further = makeCitation(reading, other.sentence, { start: other.start, end: other.start + other.text.length })
    facts.push(other.sentence === one.sentence ? fact : { ...fact, further: [further] })
  }
  return facts
}
