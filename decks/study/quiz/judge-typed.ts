import type { Card } from '../../model/card.ts'
import type { AnswerCheck } from '../answer/answer-check.ts'
import { checkAnswer } from '../answer/check-answer.ts'

/** What the judge of typed answers makes of an answer; `others` are names that a surname alone could also mean. */
export function judgeTyped(card: Card, typed: string, others: readonly string[]): AnswerCheck {
  const { verdict, ...rest } = checkAnswer(card, typed)
  const isShared = others.some((name) => name.toLowerCase().split(/\s+/u).at(-1) === typed.trim().toLowerCase())
  const judged = verdict === 'same' ? 'right' : verdict === 'close' ? 'nearly' : 'wrong'
  return { ...rest, verdict: isShared && judged === 'right' ? 'nearly' : judged, kind: 'text', credit: { right: 1, nearly: 0.5, wrong: 0 }[judged], difference: judged === 'right' ? 'none' : 'other', said: judged === 'right' ? '' : `The answer is ${card.answer}.`, suggested: judged === 'right' ? 3 : judged === 'nearly' ? 2 : 1 }
}

/** Whether the judge would count an answer, be it only nearly: then it is no wrong option. */
export function couldCount(card: Card, typed: string): boolean {
  return checkAnswer(card, typed).verdict !== 'different'
}
