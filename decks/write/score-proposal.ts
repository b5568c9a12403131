import type { Proposal } from './draft.ts'
import { mostWords } from './has-length.ts'
import { rateRule } from './rate-rule.ts'

/** How likely a strict reader keeps a card, and why it is not likelier. */
export interface Score {
  readonly confidence: number
  readonly problems: readonly string[]
}

type Feature = (proposal: Proposal) => { readonly factor: number; readonly problem?: string } | null

const number = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : Number(text))
const words = (text: string): string[] => text.split(/\s+/).filter((w) => w !== '')

/** A question turns the sentence round and leans on every arc; a gap leaves it as it is. */
const certainty: Feature = ({ fact, draft }) => {
  const sure = number(fact.slots['arcs'], 1)
  const isGap = draft.kind === 'cloze'
  const factor = sure >= 0.95 ? 1 : sure >= 0.85 ? (isGap ? 0.98 : 0.94) : sure >= 0.7 ? (isGap ? 0.94 : 0.86) : sure >= 0.5 ? (isGap ? 0.88 : 0.74) : isGap ? 0.78 : 0.58
  return factor === 1 ? null : { factor, problem: 'the sentence is hard to read' }
}

const attachments: Feature = ({ fact }) => {
  const weakest = number(fact.slots['weakest'], 1)
  return weakest >= 0.6 ? null : { factor: weakest >= 0.4 ? 0.94 : 0.88, problem: 'the sentence is hard to read' }
}

const reference: Feature = ({ fact, draft }) => {
  const sure = number(draft.kind === 'question' ? (fact.slots['posedSure'] ?? fact.slots['sure']) : fact.slots['sure'], 1)
  if (draft.hasTopic === true && sure < 0.97) return { factor: 1 - (1 - sure) * 0.4, problem: 'a word of it may be clear only to a reader of the text' }
  return sure >= 0.97 ? null : { factor: Math.max(0.3, sure), problem: fact.slots['restated'] === 'yes' ? 'a word of it was given the name that it seems to stand for' : 'a word of it may be clear only to a reader of the text' }
}

/** "The main contractor's reservoir": a pronoun was given a wording that is no name. */
const renamed: Feature = ({ fact, draft }) => (fact.antecedents.some((text) => !/\p{Lu}|\d/u.test(text) && draft.question.toLowerCase().includes(text.toLowerCase())) ? { factor: 0.62, problem: 'a word of it was given the name that it seems to stand for' } : null)

/** Without a name, a date or a figure in it few questions can be understood alone. */
const anchors: Feature = ({ fact, draft }) => {
  if (/^(?:abbreviation|alias|gloss|role|once|event)/.test(fact.frame)) return null
  const text = draft.question.replace(/\[…\] \([^)]*\)/, ' ').replace(/^\P{L}*\p{L}+(?![\p{L}:])/u, '')
  const names = text.match(/(?<![.?!] )\b\p{Ll}?\p{Lu}[\p{L}’'.-]+/gu)?.length ?? 0
  if (names > 0 || draft.hasTopic === true) return null
  if (/\d/.test(text)) return { factor: words(text).length > 10 ? 0.9 : 0.74, problem: 'it names nobody and no place' }
  if (words(text).length <= 7) return { factor: 0.6, problem: 'it names nobody and no place' }
  const isDefinite = /\bthe \p{Ll}+/u.test(text)
  const isLong = words(text).length >= 12
  if (isDefinite) return { factor: isLong ? 0.82 : 0.66, problem: 'it names nobody and no place' }
  return isLong ? { factor: 0.92 } : { factor: 0.8, problem: 'it names nobody and no place' }
}

const length: Feature = ({ draft }) => {
  const count = words(draft.question.replace(/\([^)]*\)/, '')).length
  if (count > mostWords - 5) return { factor: 0.9, problem: 'it is long' }
  if (count > 24) return { factor: 0.95 }
  return count < 6 && draft.kind === 'question' ? { factor: 0.88, problem: 'it is short' } : null
}

const answer: Feature = ({ fact, draft }) => {
  const weight = number(fact.slots['weight'], 3)
  const count = words(draft.answer).length
  if (weight < 2) return { factor: 0.78, problem: 'its answer says little' }
  if (count > 8) return { factor: 0.9, problem: 'its answer is long' }
  return weight < 3 ? { factor: 0.95 } : null
}

/** "Who was chaired by her? A further commission." An answer that names nothing. */
const nameless: Feature = ({ fact, draft }) => {
  const isDoerOrDone = /^(?:open-subject|relation-[a-z-]+-(?:doer|done)$)/.test(fact.frame)
  return isDoerOrDone && /^(?:an?|some|several|many|two|three|other) /i.test(draft.answer) && !/\p{Lu}/u.test(draft.answer.slice(1)) ? { factor: 0.75, problem: 'its answer names nothing' } : null
}

const kinds: Readonly<Record<string, number>> = { reduced: 0.86, side: 0.86, relative: 0.95, shared: 0.95, reported: 0.94 }
const clause: Feature = ({ fact }) => {
  const factor = kinds[fact.slots['clause'] ?? '']
  return factor === undefined ? null : { factor }
}

const parse: Feature = ({ fact }) => (fact.slots['parse'] === 'broken' ? { factor: 0.5, problem: 'it may be cut off or point to something that the card does not show' } : fact.slots['parse'] === 'against' ? { factor: 0.62, problem: 'two ways of reading the sentence differ' } : fact.slots['parse'] === 'agrees' ? { factor: 1.03 } : null)

/** "By whom was a study published?" There are many studies. */
const indefinite: Feature = ({ fact, draft }) => {
  if (!/^(?:open|relation)/.test(fact.frame) || draft.kind !== 'question') return null
  return /\b(?:did|does|do|was|were|is|are|has|have|had) (?:also )?an? \p{Ll}+/u.test(draft.question) && !/^(?:Who|What|Which)\b[^,]{0,40}\b(?:was|is|were|are) an? /u.test(draft.question) ? { factor: 0.8, problem: 'it asks about one of many' } : null
}

const hedged: Feature = ({ fact }) => (fact.status === 'stated' ? null : { factor: 0.96 })
const wording: Feature = ({ fact, draft }) => (draft.kind === 'cloze' && fact.slots['wh'] !== undefined ? { factor: 0.93 } : null)

const features: readonly Feature[] = [certainty, attachments, reference, renamed, anchors, length, answer, clause, parse, nameless, indefinite, hedged, wording]

/**
 * The confidence of a card: how often its rule is right, lowered for each thing that made a strict reader refuse cards.
 * The factors are multiplied; none raises the rate of the rule by more than a little.
 */
export function scoreProposal(proposal: Proposal): Score {
  const found = features.flatMap((feature) => feature(proposal) ?? [])
  const product = found.reduce((p, { factor }) => p * factor, rateRule(proposal.fact.frame))
  return { confidence: Math.round(Math.min(0.99, product) * 1000) / 1000, problems: [...new Set(found.flatMap(({ problem }) => problem ?? []))] }
}
