import type { AnswerHint } from '../../../decks/study/answer/hint-answer.ts'

/** What is said and shown when an answer has no letter to spare. */
export const noHint = 'This answer is too short for a hint.'

/** A hint as it is spoken: the beginning of each word, and whether there is more. */
export function sayHint(hint: AnswerHint | null): string {
  if (hint === null) return noHint
  return `The answer begins: ${hint.beginnings.join(', ')}.${hint.more ? '' : ' There is no further hint.'}`
}
