import type { Fact } from '../model/fact.ts'
import { makeFact } from './make-fact.ts'
import { makeCitation } from './make-citation.ts'
import type { Reading, Sentence } from './reading.ts'
import type { References } from './references.ts'
import type { Span } from './render-clause.ts'
import { renderRange } from './render-clause.ts'
import type { TokenRange } from './token.ts'

const claimed = /^(.{3,90}?) (?:(?:initially|first|at first|later|quickly) )?((?:claimed|took|accepted) (?:responsibility|credit)) for (.{3,120}?), (?:but|while|whereas|although|and yet) (.{3,80}?) (?:\p{Ll}+ly )?blamed (.{2,80}?)(?=[,.;]|$)/u
const blamed = /^(.{3,160}?),? (?:\p{Ll}+ly )?(?:blamed|accused) (.{2,60}?) (?:for|of) (.{3,120}?)[.,;]?$/u
const denied = /^(.{2,60}?) (?:has |have |had )?(?:(?:always|repeatedly|later|strongly) )?(?:denied|rejected|dismissed) (?:it|this|that|the (?:charge|charges|accusation|accusations|allegation|allegations|claim)|(?:any )?(?:responsibility|involvement|role|part))\b/

function rangeOf(sentence: Sentence, { start, end }: Span): TokenRange {
  const to = sentence.tokens.findIndex((t) => t.start >= end)
  return [sentence.tokens.findIndex((t) => t.end > start), to < 0 ? sentence.tokens.length : to]
}

/** The wording of a stretch with what its pronouns stand for; null when one of them is not known. */
function sayStretch(sentence: Sentence, text: string, references: References): string | null {
  const start = sentence.place.text.indexOf(text)
  const range = rangeOf(sentence, { start, end: start + text.length })
  for (let i = range[0]; i < range[1]; i++) if (references.unresolved.has(i) || references.dangling.has(i)) return null
  const said = renderRange(sentence, range, references)
  return /^(?:it|they|he|she|this|that|these|those)$/i.test(said) ? null : said
}

const isNamed = (sentence: Sentence, text: string): boolean => sentence.mentions.some((m) => text.includes(m.text) && m.entity.type !== 'quote')
const namesIn = (sentence: Sentence, text: string): string[] => sentence.mentions.filter((m) => text.includes(m.text)).map((m) => m.entity.name)
const small = (text: string): string => text.replace(/^(?:The|A|An|Some|Its) /, (word) => word.toLowerCase())

/** "A claimed responsibility for E, but B blamed C": two culprits of one deed. */
function ofClaim(reading: Reading, sentence: Sentence, references: References): Fact[] {
  const [, who = '', , deed = '', accuser = '', culprit = ''] = claimed.exec(sentence.place.text) ?? []
  if (who === '' || !isNamed(sentence, who) || !isNamed(sentence, culprit) || who.includes(culprit) || culprit.includes(who)) return []
  const [event, by] = [sayStretch(sentence, deed, references), sayStretch(sentence, accuser, references)]
  if (event === null || by === null) return []
  const answer = `${small(who)} claimed it; ${small(by)} blamed ${culprit}`
  const antecedents = references.replacements.map((r) => r.text).filter((text) => `${event} ${by}`.includes(text))
  const at = sentence.place.text.indexOf(culprit, sentence.place.text.indexOf(' blamed '))
  return [makeFact(reading, sentence, {
    family: 'relations', frame: 'contested-claim', subject: event, answer, answerType: 'phrase', accepts: [`${small(who)} and ${culprit}`, `${small(who)}; ${culprit}`], attribution: `${small(who)}; ${small(by)}`.slice(0, 300), status: 'claimed',
    statement: { text: sentence.place.text, gap: null, antecedents }, slots: { event: small(event), by: small(by), parts: [who, culprit].join('|') }, span: { start: at, end: at + culprit.length },
  })]
}

/** "B blamed C for E. C denied it.": a charge and its answer in two sentences. */
function ofDenial(reading: Reading, sentence: Sentence, next: Sentence | undefined, references: References): Fact[] {
  const [, by = '', culprit = '', deed = ''] = blamed.exec(sentence.place.text) ?? []
  const denier = next === undefined ? undefined : denied.exec(next.place.text)?.[1]
  if (next === undefined || denier === undefined || by === '' || !isNamed(sentence, culprit) || !isNamed(sentence, by)) return []
  const isSame = /^(?:The (?:group|company|movement|party|government|organi[sz]ation)|It|He|She|They)$/.test(denier) || namesIn(next, denier).some((name) => namesIn(sentence, culprit).includes(name))
  const [event, accuser] = [sayStretch(sentence, deed, references), sayStretch(sentence, by, references)]
  if (!isSame || event === null || accuser === null) return []
  const answer = `${culprit}, which denied it`
  const at = sentence.place.text.indexOf(culprit)
  const fact = makeFact(reading, sentence, {
    family: 'relations', frame: 'contested-denial', subject: event, answer, answerType: 'phrase', accepts: [culprit], attribution: small(accuser).slice(0, 300), status: 'accused',
    statement: { text: sentence.place.text, gap: null, antecedents: references.replacements.map((r) => r.text).filter((text) => event.includes(text)) }, slots: { event: small(event), by: small(accuser), parts: culprit }, span: { start: at, end: at + culprit.length },
  })
  return [{ ...fact, further: [makeCitation(reading, next, { start: 0, end: next.place.text.length })] }]
}

/** Deeds of which one is said to be the author by some and another by others, and charges that were denied at once. */
export function extractContestedBlame(reading: Reading, references: readonly References[]): Fact[] {
  return reading.sentences.flatMap((sentence, i) => {
    const own = references[sentence.index]
    if (own === undefined || sentence.place.kind === 'author') return []
    const next = reading.sentences[i + 1]
    return [...ofClaim(reading, sentence, own), ...ofDenial(reading, sentence, next?.place.textIndex === sentence.place.textIndex ? next : undefined, own)]
  })
}
