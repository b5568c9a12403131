import type { QuizView } from '../../store/list-quizzes.ts'

const minute = 60_000

/** True when nothing is left to answer: every question was, or the time of the clock is used up. */
export function isOver({ quiz, answers, done }: QuizView): boolean {
  const { minutes } = quiz.recipe
  return done || (minutes !== null && [...answers.values()].reduce((sum, { took }) => sum + took, 0) >= minutes * minute)
}
