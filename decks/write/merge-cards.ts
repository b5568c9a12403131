import type { Compared, Rejected } from './choose-cards.ts'
import { compareCard, isRepeatOf, wordLikeness } from './choose-cards.ts'
import type { Proposal } from './draft.ts'
import { foldText } from './fold-text.ts'
import { isProven } from './rate-rule.ts'

/** A proposal with its confidence. */
export interface Scored {
  readonly proposal: Proposal
  readonly confidence: number
  /** How likely a person would ask for it herself: see weigh-importance.ts. */
  readonly importance: number
  readonly problems: readonly string[]
}

/** Being right counts more than being wanted. */
const weightOfConfidence = 1.5

/** What a card is worth to a reader with little time. */
export const valueOf = ({ confidence, importance }: Pick<Scored, 'confidence' | 'importance'>): number => confidence ** weightOfConfidence * importance

/** How many cards an article gets at most for each hundred of its words: more would be the text with gaps. */
const mostPerHundred = 9
/** A further card of one sentence is worth less than the first of another. */
const repeatedSentence = 0.975
/** How often one answer may come, as a share of all cards, and at least. */
const mostOfOneAnswer = 4

const spotOf = ({ fact }: Proposal): string => `${fact.citation.passage} ${fact.citation.start}`
const wordCount = (text: string): number => text.split(/\s+/).length

/** The same question with another answer; a gap elsewhere in one sentence is another question. */
function contradicts(one: Compared, other: Compared): boolean {
  if (one.proposal.draft.kind !== 'question' || other.proposal.draft.kind !== 'question' || one.answer === other.answer) return false
  const isPart = one.answer.includes(other.answer) || other.answer.includes(one.answer)
  return wordLikeness(one.words, other.words) > (isPart ? 0.75 : 0.88)
}

/** True for rules that read the parse of a sentence. */
export const isOfParse = (frame: string): boolean => /^(?:open|gap|whole|relation)/.test(frame)

/** A question is the better card of two that are about as sure: a gap is easier to guess. */
const worthOfQuestion = 0.05

/** Of cards that ask for the same fact the surest stays, whatever their importance. */
function dropRepeats(scored: readonly Scored[]): { kept: Scored[]; rejected: Rejected[] } {
  const sureness = ({ confidence, proposal }: Scored): number => confidence + (proposal.draft.kind === 'question' ? worthOfQuestion : 0)
  const kept: { one: Scored; at: number; compared: Compared }[] = []
  const rejected: Rejected[] = []
  for (const [at, one] of [...scored.entries()].toSorted((a, b) => sureness(b[1]) - sureness(a[1]) || a[0] - b[0])) {
    const compared = compareCard(one.proposal)
    const isOther = (k: (typeof kept)[number]): boolean => k.one.proposal.fact === one.proposal.fact && k.one.proposal.draft.side !== one.proposal.draft.side
    if (!kept.some(isOther) && kept.some((k) => isRepeatOf(k.compared, compared))) rejected.push({ proposal: one.proposal, reason: 'another card asks the same' })
    else kept.push({ one, at, compared })
  }
  return { kept: kept.toSorted((a, b) => a.at - b.at).map(({ one }) => one), rejected }
}

/**
 * Chooses among all cards by confidence and importance: one for each fact, few for each sentence, none whose answer comes too often, and
 * no more than a reader can take from so many words. Further cards of a sentence lose a little of their importance.
 */
export function mergeCards(scored: readonly Scored[], words: number): { readonly kept: Scored[]; readonly rejected: Rejected[] } {
  // The rules without a parse have chosen among themselves.
  if (!scored.some(({ proposal }) => isOfParse(proposal.fact.frame))) return { kept: [...scored], rejected: [] }
  const single = dropRepeats(scored)
  const order = [...single.kept.entries()].toSorted((a, b) => valueOf(b[1]) - valueOf(a[1]) || a[0] - b[0]).map(([, s]) => s)
  const kept: (Scored & { compared: Compared })[] = []
  const rejected: Rejected[] = [...single.rejected]
  const ofSpot = new Map<string, number>()
  const ofAnswer = new Map<string, number>()
  const mostOfAnswer = Math.max(mostOfOneAnswer, Math.round(scored.length / 60))
  const refuse = (proposal: Proposal, reason: string): void => void rejected.push({ proposal, reason })
  for (const one of order) {
    const { proposal } = one
    const compared = compareCard(proposal)
    const spot = spotOf(proposal)
    const n = ofSpot.get(spot) ?? 0
    const answer = foldText(proposal.draft.answer)
    const isFixed = /^(?:abbreviation|alias|gloss|role|once)/.test(proposal.fact.frame)
    if (kept.some((k) => contradicts(k.compared, compared))) refuse(proposal, 'another fact gives the same question another answer')
    else if (!isFixed && n >= Math.max(3, Math.ceil(wordCount(proposal.fact.citation.quote) / 6))) refuse(proposal, 'other cards ask for the same sentence')
    else if (!isFixed && (ofAnswer.get(answer) ?? 0) >= mostOfAnswer) refuse(proposal, 'its answer comes too often')
    else {
      kept.push({ ...one, importance: Math.round(one.importance * repeatedSentence ** Math.min(n, 4) * 1000) / 1000, compared })
      ofSpot.set(spot, n + 1)
      ofAnswer.set(answer, (ofAnswer.get(answer) ?? 0) + 1)
    }
  }
  const ranked = kept.toSorted((a, b) => valueOf(b) - valueOf(a))
  const most = Math.max(8, Math.round((words / 100) * mostPerHundred))
  // Letters, other names and roles are what a reader looks up first: they do not make room.
  const isKept = (s: Scored, i: number): boolean => i < most || isProven(s.proposal.fact.frame)
  for (const [i, s] of ranked.entries()) if (!isKept(s, i)) refuse(s.proposal, 'better cards ask for the rest of the text')
  return { kept: ranked.filter(isKept).map(({ proposal, confidence, importance, problems }) => ({ proposal, confidence, importance, problems })), rejected }
}
