import type { Run } from './use-run.ts'

/** "4 of 12", or "1 of 2 once more" when missed questions come back. */
export function sayPlace({ at, answers, repeated, answer }: Pick<Run, 'at' | 'answers' | 'repeated' | 'answer'>, count: number): string {
  if (at === null) return `${answers.size} of ${count}`
  if (!at.again) return `${at.question + 1} of ${count}`
  const missed = [...answers.values()].filter(({ grade }) => grade.verdict === 'wrong').length
  return `${repeated.size + (answer === null ? 1 : 0)} of ${missed} once more`
}
