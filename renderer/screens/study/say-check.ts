import type { AnswerCheck } from '../../../decks/study/answer/check-answer.ts'

/** What a typed answer came to, in two or three words. `answer` is the card's. */
export function nameVerdict({ verdict, wording }: Pick<AnswerCheck, 'verdict' | 'wording'>, answer: string): string {
  if (verdict === 'close') return 'Close'
  if (verdict === 'different') return 'Not the same'
  return wording === answer ? 'Same as the answer' : 'Counts as right'
}

/** The same for a reader of the screen, whose focus goes to the suggested grade and not to the answer. */
export function sayCheck(check: Pick<AnswerCheck, 'verdict' | 'wording'>, answer: string): string {
  return `${nameVerdict(check, answer)}. The answer is: ${answer}`
}
