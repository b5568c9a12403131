import type { ClaimStatus } from '../model/fact.ts'
import type { Clause } from './clause.ts'
import type { Sentence } from './reading.ts'
import type { References } from './references.ts'
import type { Span } from './render-clause.ts'
import { renderRange } from './render-clause.ts'
import type { Token } from './token.ts'
import { tellingForms, tellingVerbs } from './words/telling.ts'

/** Somebody to whom a sentence gives a part of what it says. */
export interface Speaker {
  /** Who says so, with pronouns replaced: "the psychiatrist Ana Rojas"; empty when it is the subject and a pronoun that is not known here. */
  readonly source: string
  readonly status: ClaimStatus
  /** Which part of the sentence is this speaker's word. */
  readonly scope: Span
  /** The verb of telling as the sentence has it, when the speaker is its subject. */
  readonly verb: string | null
  /** Wordings from outside the sentence that `source` uses. */
  readonly antecedents: readonly string[]
}

const pronoun = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|there|some|many|others|one|all|both|each|several|everyone|nobody|no one|none)$/i

/** The end of the part of a sentence in which `from` stands: a semicolon, a contrast with its own subject, a full stop that was not cut at. */
function partEnd(text: string, from: number): number {
  const found = /;|, (?:while|whereas|but|although|though)\b|[.](?:\[\d+\])? \p{Lu}|—/u.exec(text.slice(from))
  return found === null ? text.length : from + found.index
}

function partStart(text: string, to: number): number {
  const found = [...text.slice(0, to).matchAll(/; |, (?:while|whereas|but|although|though) |[.]\[\d+\] |—/gu)].at(-1)
  return found === undefined ? 0 : found.index + found[0].length
}

/** A source as it stands in a question: without what is added to it between commas. */
function trimSource(text: string): string {
  const bare = text.replace(/^\d+\. /, '').replace(/^(?:Just|Only|In|On|At|By|After|Before|Since|During|Until|Under|From|For|With|Then|Later|Soon|Still|Yet|Today|Meanwhile|However|Instead|Nevertheless|Moreover)\b[^,]*, /, '')
  return bare.replace(/, (?:an?|the|who|whose|which|where|among|by then|then|now|chaired|led|headed|based|following|citing|quoting)\b.*$/s, '').replace(/, [^,]* among them$/, '').replace(/^(?:\S+ ){1,3}(?:days?|weeks?|months?|years?|hours?) (?:later|earlier|before|after),? /, '').replace(/\s*\([^)]*\)/g, '').replace(/[,;:\s]+$/, '').replace(/^(?:The|An?|Some|Several|Many|Other|Older|More|Its?|Their|His|Her|Contemporary|Critics|Officials|Local|Independent|Minority|Researchers|Experts|Prosecutors|Investigators|Scientists|Police)(?= |$)/u, (word) => word.toLowerCase())
}

const isSource = (text: string): boolean => text !== '' && !pronoun.test(text) && text.split(' ').length <= 14 && !/^(?:that|how|why|what|when|where|if|no|not|in|on|at|so|as|and|but|to)\b/i.test(text) && !/\b(?:he|she|they|it|we|his|her|their|its)\b/i.test(text)

function lemmaOf(sentence: Sentence, clause: Clause): Token | undefined {
  return sentence.tokens.slice(clause.verb[0], clause.verb[1]).findLast((t) => t.lemma !== null)
}

const isPassive = (sentence: Sentence, clause: Clause, verb: Token): boolean => verb.forms.has('part') && sentence.tokens.slice(clause.verb[0], clause.verb[1]).some((t) => t.tag === 'be')

/** What a telling verb tells: the status, or null when its object is a thing and no statement. */
function statusOf(sentence: Sentence, clause: Clause, verb: Token): ClaimStatus | null {
  const after = sentence.place.text.slice(verb.end, verb.end + 300)
  if (verb.lemma === 'put' && /^ (?:[\p{L}\d'’ -]+ )?at (?:\S+ ){0,3}\S*(?:\d|hundred|thousand|million|billion|dozen)/u.test(after)) return 'estimated'
  if (verb.lemma === 'accuse') return 'accused'
  if (verb.lemma === 'blame') return /^ (?:the )?\p{Lu}/u.test(after) ? 'accused' : 'claimed'
  if (verb.lemma === 'attribute' && / to /.test(after)) return 'claimed'
  if (verb.lemma === 'define' && / as /.test(after)) return 'stated'
  if (/^(?:describe|characteri[sz]e|dismiss)$/.test(verb.lemma ?? '') && / as /.test(after)) return 'claimed'
  if (verb.lemma === 'call' && /^ (?:[^\s,]+ ){1,6}(?:one of|an?|the) /.test(after)) return 'claimed'
  if (verb.lemma === 'suspect' && /^ (?:the )?\p{Lu}/u.test(after)) return 'accused'
  if (verb.lemma === 'consider' || verb.lemma === 'regard') return / (?:to be|as) /.test(after) ? 'claimed' : null
  const status = verb.lemma === null ? undefined : tellingVerbs.get(verb.lemma)
  if (status === undefined || /^ (?:on|about|of|into|for|with|against)\b/.test(after)) return null
  const next = sentence.tokens[clause.rest[0]]
  const isClausal = /^(?: \p{L}+ly| instead| in \d{4}| on \S+ \d+| (?:\p{Lu}\S+ ){1,3}?)?,? that\b/u.test(after) || next?.tag === 'that' || sentence.tokens.slice(clause.rest[0], clause.rest[1]).some((t) => t.tag === 'that') || clausesIn(sentence, clause)
  if (isClausal || verb.lemma === 'deny') return status
  if (verb.lemma === 'admit' && /^ (?:to )?having\b/.test(after)) return 'claimed'
  return status === 'claimed' && verb.lemma === 'claim' ? 'claimed' : status === 'estimated' ? 'estimated' : null
}

/** True when a finite verb follows in the same part of the sentence: "Vertex says no such cuts have been detected". */
function clausesIn(sentence: Sentence, clause: Clause): boolean {
  const end = partEnd(sentence.place.text, sentence.tokens[clause.verb[1] - 1]?.end ?? 0)
  const inside = sentence.tokens.slice(clause.verb[1]).filter((t) => t.start < end)
  const relative = inside.findIndex((t) => t.tag === 'rel' || t.lower === ',')
  return inside.slice(0, relative < 0 ? inside.length : relative).some((t) => ['be', 'have', 'modal', 'finite'].includes(t.tag) && t.lower !== 'having' && t.lower !== 'being')
}

function ofClause(sentence: Sentence, clause: Clause, references: References): Speaker | null {
  const verb = lemmaOf(sentence, clause)
  if (verb === undefined || clause.kind === 'relative' || isPassive(sentence, clause, verb) || sentence.tokens.slice(clause.verb[0], clause.verb[1]).some((t) => t.tag === 'not')) return null
  const status = statusOf(sentence, clause, verb)
  if (status === null) return null
  const source = trimSource(renderRange(sentence, clause.subject, references))
  const from = verb.end
  // Who "it" is may be known to the rule that found a fact: then the fact's own subject speaks.
  const isPronoun = /^(?:it|he|she|they)$/i.test(source)
  if (!isPronoun && !isSource(source)) return null
  const said = references.replacements.filter((r) => source.includes(r.text)).map((r) => r.text)
  return { source: isPronoun ? '' : source, status, verb: verb.text, scope: { start: from, end: scopeEnd(sentence, clause, verb) }, antecedents: said }
}

/** A word ends where the next one speaks, and a denial or a blame before the next clause. */
function scopeEnd(sentence: Sentence, clause: Clause, verb: Token): number {
  const { text } = sentence.place
  const end = partEnd(text, verb.end)
  const next = text.indexOf(', and ', verb.end)
  if (next < 0 || next > end || text.startsWith(', and that ', next)) return end
  const isThing = /^(?:deny|accuse|blame|put|consider|regard|call|describe|define|dismiss)$/.test(verb.lemma ?? '')
  const tellsAgain = sentence.clauses.some((other) => other !== clause && (sentence.tokens[other.subject[0]]?.start ?? 0) > next && tellingVerbs.has(lemmaOf(sentence, other)?.lemma ?? ''))
  return isThing || tellsAgain ? next : end
}

/** "according to X": everything else in its part of the sentence. */
function accordingTo({ mentions, place: { text } }: Sentence): Speaker[] {
  return [...text.matchAll(/\b[Aa]ccording to ((?:[^,;.(—]|\.(?=\S)|(?<=\b\p{Lu})\.)+?)(?= in \d{4}|[,;(—]|\.(?:\s|\[|$)|$)/gu)].flatMap((match) => {
    const source = trimSource(match[1] ?? '')
    if (!isSource(source)) return []
    const start = match.index + match[0].length - (match[1] ?? '').length
    const isPerson = mentions.some((m) => m.entity.type === 'person' && m.start >= start && m.start < start + source.length) && !/['’]s\b|\b(?:book|study|report|paper|article|survey)\b/.test(source)
    const status: ClaimStatus = /\bestimates?\b/.test(source) ? 'estimated' : isPerson ? 'claimed' : 'reported'
    return [{ source, status, scope: { start: partStart(text, match.index), end: partEnd(text, match.index + match[0].length) }, verb: null, antecedents: [] }]
  })
}

const named = String.raw`(?:(?:the|an?|local|some|several) )?(?:[\p{L}’'.-]+ ){0,5}?`

/** "..., said Ana Rojas, director of ...", "..., investigators say, ...", "..., officials said on Friday." */
function beside({ tokens, place: { text } }: Sentence): Speaker[] {
  const found: Speaker[] = []
  // A noun phrase and nothing else: "investigators", not "are" or "what had been".
  const isPhrase = (from: number, to: number): boolean => tokens.filter((t) => t.start >= from && t.end <= to).every((t) => ['det', 'adj', 'noun', 'name', 'poss', 'punct', 'date', 'figure'].includes(t.tag) || t.lower === 'of')
  const add = (source: string, start: number, end: number, verb: string, at: number): void => {
    const trimmed = trimSource(source)
    const from = text.indexOf(source, at)
    if (isSource(trimmed) && isPhrase(from, from + source.length)) found.push({ source: trimmed, status: /^(?:estimate|believe|report)/.test(verb) ? (verb.startsWith('e') ? 'estimated' : verb.startsWith('b') ? 'speculated' : 'reported') : 'claimed', scope: { start, end }, verb: null, antecedents: [] })
  }
  for (const m of text.matchAll(new RegExp(String.raw`,["”’]? (said|says|wrote|argued|recalled|explained|warned|announced) ((?:the |an? )?[^,;.]{3,60})(?=[,.])`, 'gu'))) add(m[2] ?? '', partStart(text, m.index), m.index, m[1] ?? '', m.index)
  for (const m of text.matchAll(new RegExp(String.raw`, (${named}[\p{L}’'.-]+) (${tellingForms}),`, 'gu'))) add(m[1] ?? '', /\b(?:who|which|that)$/.test(text.slice(0, m.index)) ? m.index + m[0].length : partStart(text, m.index), partEnd(text, m.index + m[0].length), m[2] ?? '', m.index)
  for (const m of text.matchAll(new RegExp(String.raw`,["”’]? (${named}[\p{L}’'.-]+) (${tellingForms})(?: (?:on|in|at|to|last) [^,;]{2,40})?\.?["”]?$`, 'gu'))) add(m[1] ?? '', partStart(text, m.index), m.index, m[2] ?? '', m.index)
  return found
}

/** Everyone to whom a sentence gives something, those with the widest scope first. */
export function findSpeakers(sentence: Sentence, references: References): Speaker[] {
  const ofVerbs = sentence.clauses.flatMap((clause) => ofClause(sentence, clause, references) ?? [])
  const own = byOwnAccount(sentence)
  return [...accordingTo(sentence), ...beside(sentence), ...ofVerbs, ...own].toSorted((a, b) => b.scope.end - b.scope.start - (a.scope.end - a.scope.start) || a.scope.start - b.scope.start)
}

/** "Ana Rojas, by her own account, fired the shots": the one named before says so. */
function byOwnAccount(sentence: Sentence): Speaker[] {
  const { text } = sentence.place
  return [...text.matchAll(/\bby (?:his|her|its|their) own (?:account|estimate|admission|reckoning|count)\b/gi)].flatMap((match) => {
    const people = sentence.mentions.filter((m) => m.end <= match.index && m.entity.type === 'person')
    const teller = people.findLast((m) => /^,? (?:who|by)\b/.test(text.slice(m.end))) ?? people.at(-1)
    return teller === undefined ? [] : [{ source: teller.text, status: 'claimed' as const, scope: { start: /\b(?:who|which|and|but),? ?$/.test(text.slice(0, match.index)) ? match.index : partStart(text, match.index), end: partEnd(text, match.index) }, verb: null, antecedents: [] }]
  })
}

/** What stands in a relative clause between commas is the writer's own word, even where somebody else speaks. */
export function isWritersOwn(text: string, scope: Span, answer: Span): boolean {
  const before = text.slice(scope.start, answer.start)
  const opens = [...before.matchAll(/, (?:who|which|whose|where|in which|of which)\b/g)].at(-1)
  if (opens === undefined) return false
  return !before.slice(opens.index + 2).includes(',')
}
