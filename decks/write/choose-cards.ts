import type { Proposal } from './draft.ts'
import { foldText } from './fold-text.ts'

/** A proposal and why it was set aside. */
export interface Rejected {
  readonly proposal: Proposal
  readonly reason: string
}

/** Cards kept and cards set aside. */
export interface Chosen {
  readonly kept: Proposal[]
  readonly rejected: Rejected[]
}

const contentWords = (text: string): Set<string> => new Set(foldText(text).match(/[\p{L}\d]{3,}/gu) ?? [])

/** The share of the words of two questions that stand in both. */
export function wordLikeness(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, a.size + b.size - shared)
}

/** How much of the shorter wording stands in the other one. */
function overlap(a: Set<string>, b: Set<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size))
}

const skeleton = (p: Proposal): string => foldText(p.draft.question.replace(/\s*\([^)]*\)/g, ''))

/** Names, roles and frames before open clauses, questions before clozes, short before long. */
function rank(p: Proposal): number {
  const frames = ['abbreviation', 'alias', 'once-known-as', 'gloss', 'role', 'event', 'date', 'figure', 'name-agent', 'name-object', 'name-subject', 'actor', 'complement', 'list', 'name']
  const at = frames.findIndex((frame) => p.fact.frame.startsWith(frame))
  return (at < 0 ? frames.length : at) * 10 + (p.draft.kind === 'cloze' ? 5 : 0)
}

/** The same question with two answers has no right one. */
function dropAmbiguous(proposals: readonly Proposal[]): Chosen {
  const answers = new Map<string, Set<string>>()
  for (const p of proposals) answers.set(skeleton(p), (answers.get(skeleton(p)) ?? new Set()).add(foldText(p.draft.answer)))
  const isClear = (p: Proposal): boolean => answers.get(skeleton(p))?.size === 1
  return { kept: proposals.filter(isClear), rejected: proposals.filter((p) => !isClear(p)).map((proposal) => ({ proposal, reason: 'another fact gives the same question another answer' })) }
}

/** What two cards are compared by, folded once. */
export interface Compared {
  readonly proposal: Proposal
  readonly answer: string
  readonly words: Set<string>
}

/** Folds a card once for all comparisons. */
export function compareCard(proposal: Proposal): Compared {
  return { proposal, answer: foldText(proposal.draft.answer), words: contentWords(proposal.draft.question) }
}

const isNaming = ({ fact }: Proposal): boolean => /^(?:name|actor)/.test(fact.frame)

/** Two cards with one answer say the same when they stand in one sentence or are worded alike; a name may do two things in one sentence. */
export function isRepeatOf(one: Compared, other: Compared): boolean {
  if (one.answer !== other.answer) return false
  const [a, b] = [one.proposal.fact, other.proposal.fact]
  const isSameSpot = a.citation.passage === b.citation.passage && a.citation.start === b.citation.start && (a.frame === 'abbreviation') === (b.frame === 'abbreviation')
  const areNames = isNaming(one.proposal) && isNaming(other.proposal)
  if (isSameSpot) return !areNames || overlap(one.words, other.words) > 0.7
  return wordLikeness(one.words, other.words) > 0.6
}

/** One card for one answer in one sentence; no question that says the same as another with the same answer. */
function dropRepeats(proposals: readonly Proposal[]): Chosen {
  const kept: Compared[] = []
  const rejected: Rejected[] = []
  const order = [...proposals.entries()].toSorted((a, b) => rank(a[1]) - rank(b[1]) || a[1].draft.question.length - b[1].draft.question.length || a[0] - b[0])
  for (const [, proposal] of order) {
    const compared = compareCard(proposal)
    if (kept.some((k) => isRepeatOf(k, compared))) rejected.push({ proposal, reason: 'another card asks the same' })
    else kept.push(compared)
  }
  return { kept: kept.map((k) => k.proposal), rejected }
}

/** How often one answer may come, in small decks; in large ones a thirtieth of the cards: a name that is nearly always the answer teaches guessing. */
const mostOfOneAnswer = 4

function capSalience(proposals: readonly Proposal[]): Chosen {
  const most = Math.max(mostOfOneAnswer, Math.round(proposals.length / 30))
  const counts = new Map<string, number>()
  const kept: Proposal[] = []
  const rejected: Rejected[] = []
  for (const p of proposals) {
    const key = foldText(p.draft.answer)
    // A name inside a clause is the easiest to guess when it comes again and again.
    const isInside = /^(?:name-inside|tail-name)$/.test(p.fact.frame)
    const limit = isInside ? 3 : most
    const isFixed = /^(?:abbreviation|alias|gloss|role|once)/.test(p.fact.frame)
    const n = (counts.get(key) ?? 0) + 1
    if (!isFixed && n > limit) rejected.push({ proposal: p, reason: 'its answer comes too often' })
    else {
      counts.set(key, n)
      kept.push(p)
    }
  }
  return { kept, rejected }
}

/** How many of the names and phrases of one statement are asked for: more would be one fact over and over. */
const mostOfOneStatement = 2

const isOfParticipants = ({ fact }: Proposal): boolean => /^(?:name|actor|complement|tail-name|list)/.test(fact.frame)

/** A country at the end of a clause ("forces in neighboring X") is a side remark: it is asked for only when nothing else is. */
const isSideRemark = ({ fact }: Proposal): boolean => /^(?:name-inside|tail-name)$/.test(fact.frame) && fact.slots['hint'] === 'country'

const spotOf = ({ fact }: Proposal): string => `${fact.citation.passage} ${fact.citation.start}`

/** At most two participants of one statement; dates and figures are not counted. */
function capParticipants(proposals: readonly Proposal[]): Chosen {
  const kept: Proposal[] = []
  const rejected: Rejected[] = []
  const counts = new Map<string, number>()
  const askedSpots = new Set(proposals.filter((p) => !isSideRemark(p)).map(spotOf))
  for (const p of proposals) {
    const key = `${spotOf(p)} ${p.fact.statement}`
    const n = (counts.get(key) ?? 0) + 1
    const isExtra = isOfParticipants(p) && (n > mostOfOneStatement || (isSideRemark(p) && askedSpots.has(spotOf(p))))
    if (isExtra) rejected.push({ proposal: p, reason: 'other cards ask for the same sentence' })
    else {
      if (isOfParticipants(p)) counts.set(key, n)
      kept.push(p)
    }
  }
  return { kept, rejected }
}

/** Chooses among the cards that passed the gates: one right answer, no repeats, no answer too often. */
export function chooseCards(proposals: readonly Proposal[]): Chosen {
  const clear = dropAmbiguous(proposals)
  const single = dropRepeats(clear.kept)
  const few = capParticipants(single.kept)
  const capped = capSalience(few.kept)
  const place = new Map(proposals.map((p, i) => [p, i]))
  return { kept: capped.kept.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)), rejected: [...clear.rejected, ...single.rejected, ...few.rejected, ...capped.rejected] }
}
