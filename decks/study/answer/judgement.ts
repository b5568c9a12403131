import type { AnswerCheck } from './answer-check.ts'

/** What one judge finds of an answer: everything but how it is shown. */
export type Judgement = Pick<AnswerCheck, 'verdict' | 'credit' | 'difference' | 'said'>

/** What a judge goes by. */
export interface JudgeCase {
  /** The wording it is held against, and all that count as right; the fullest names are among them. */
  readonly wording: string
  readonly wordings: readonly string[]
  readonly typed: string
  readonly question: string
  readonly answerType: string | null
  readonly tolerance: number | undefined
  /** True for a member of a list, where a figure must be of the right thing. */
  readonly isMember?: boolean
  /** Other answers of the deck. */
  readonly others: readonly string[]
}

/** All right. */
export const right: Judgement = { verdict: 'right', credit: 1, difference: 'none', said: '' }

/** Another answer altogether. */
export const wrong: Judgement = { verdict: 'wrong', credit: 0, difference: 'other', said: '' }

/** Partly right: how much, in what it differs, and what is said of it. */
export function nearly(credit: number, difference: Judgement['difference'], said: string): Judgement {
  return { verdict: 'nearly', credit, difference, said }
}

/** Not right, for a reason worth telling. */
export function wrongly(difference: Judgement['difference'], said: string, credit = 0): Judgement {
  return { verdict: 'wrong', credit, difference, said }
}

const ranks = { right: 4, nearly: 2, wrong: 0 } as const

/** The judgement that is best for who answered. */
export function bestOf<T extends Judgement>(judgements: readonly [T, ...T[]]): T {
  return judgements.reduce((best, each) => (ranks[each.verdict] + each.credit > ranks[best.verdict] + best.credit ? each : best))
}
