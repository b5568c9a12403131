import type { CardId } from '../../../decks/model/id.ts'
import type { Quiz, QuizGrade, QuizQuestion, QuizResponse } from '../../../decks/model/quiz.ts'
import type { AnswerCheck } from '../../../decks/study/answer/answer-check.ts'
import { gradeAnswer } from '../../../decks/study/quiz/grade-answer.ts'
import { scoreQuiz } from '../../../decks/study/quiz/score-quiz.ts'

/** An answer and what it came to. */
export interface Judged {
  readonly response: QuizResponse
  /** The verdict that holds: the judge's, or the reader's own. */
  readonly grade: QuizGrade
  /** The judge's. */
  readonly judged: QuizGrade
  /** One or two sentences below the verdict, or nothing. */
  readonly said: string
  /** How a typed answer compares; null for other forms. */
  readonly check: AnswerCheck | null
  /** The cards that it showed not to be known. */
  readonly missed: readonly CardId[]
}

/** Judges an answer to a question of `quiz`. */
export function judge(quiz: Quiz, question: QuizQuestion, response: QuizResponse): Judged {
  const { grade, said, check } = gradeAnswer(question, response)
  const [miss] = scoreQuiz({ ...quiz, questions: [question] }, new Map([[0, { response, grade, took: 0 }]])).misses
  return { response, grade, judged: grade, said, check: check ?? null, missed: miss?.cards ?? [] }
}

/** The other verdict: right where it was not, wrong where it was; the judge's own when it is turned back. */
export function turnGrade({ grade, judged }: Pick<Judged, 'grade' | 'judged'>): QuizGrade {
  if (grade.overruled) return judged
  return grade.verdict === 'right' ? { credit: 0, verdict: 'wrong', overruled: true } : { credit: 1, verdict: 'right', overruled: true }
}
