import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'
import { foldAnswer, joinFolds } from '../../../decks/study/answer/fold-answer.ts'

type Told = Pick<AnswerCheck, 'verdict' | 'wording' | 'said' | 'typed'>

/** How the reader counts what she typed when she does not go by the judge. */
export type Overruling = 'right' | 'wrong' | null

/** What a typed answer came to, in two or three words. `answer` is the card's. */
export function nameVerdict(check: Told, answer: string, overruled: Overruling = null): string {
  if (overruled !== null) return overruled === 'right' ? 'Counted as right' : 'Counted as wrong'
  if (check.verdict === 'nearly') return 'Nearly right'
  if (check.verdict === 'wrong') return 'Not the same'
  if (check.wording !== answer) return 'Counts as right'
  return isSameAs(check, answer) ? 'Same as the answer' : 'Right'
}

/** True when what was typed is the answer but for capitals, accents and ways to write numbers, so that showing it tells nothing. */
export function isSameAs({ typed }: Pick<AnswerCheck, 'typed'>, answer: string): boolean {
  return joinFolds(foldAnswer(typed.map(({ text, after }) => text + after).join(''))) === joinFolds(foldAnswer(answer))
}

/** The same for a reader of the screen, whose focus goes to the suggested grade and not to the answer. */
export function sayCheck(check: Told, answer: string): string {
  return [`${nameVerdict(check, answer)}.`, check.said, `The answer is: ${answer}`].filter(Boolean).join(' ')
}

/** What is told when the reader overrules the judge, or goes back to it. */
export function sayOverruled(overruled: Overruling): string {
  return overruled === null ? 'Not overruled any more.' : `Counted as ${overruled}.`
}
