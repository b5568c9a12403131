import type { AnswerCheck } from './answer-check.ts'

/** True when what was typed could count as right from now on: it was not right already, and there is something to learn. */
export function canTeach({ verdict, typed }: Pick<AnswerCheck, 'verdict' | 'typed'>): boolean {
  const length = typed.reduce((sum, { text, after }) => sum + text.length + after.length, 0)
  return verdict !== 'right' && length <= 1000 && typed.some(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
