import type { QuizQuestion } from '../../model/quiz.ts'
import { tellsAnswer } from './tells-answer.ts'

/** The same questions, those that tell the answer of another behind it as far as that can be; else their order stays. */
export function tellLast(questions: readonly QuizQuestion[]): QuizQuestion[] {
  const told = new Map(questions.map((one) => [one, questions.filter((other) => other !== one && tellsAnswer(one, other))]))
  const left = new Set(questions)
  const sorted: QuizQuestion[] = []
  while (left.size > 0) {
    const next = [...left].find((one) => !told.get(one)?.some((other) => left.has(other))) ?? [...left][0]
    if (next === undefined) break
    left.delete(next)
    sorted.push(next)
  }
  return sorted
}
