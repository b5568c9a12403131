import type { Quiz, QuizGrade } from '../../../decks/model/quiz.ts'
import { durationToWords } from '../../../decks/study/interval-words.ts'
import type { QuizScore } from '../../../decks/study/quiz/quiz-score.ts'

const shown = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })

/** Credit for questions, of which a part may be right: `9`, `9.5`. */
export function sayCredit(credit: number): string {
  return shown.format(credit)
}

/** A share, 0 to 1, as `79%`; 100% and 0% only when all or nothing is right. */
export function sayShare(share: number): string {
  const rounded = Math.round(share * 100)
  return `${share < 1 ? Math.min(99, share > 0 ? Math.max(1, rounded) : 0) : 100}%`
}

/** The score in a sentence: "9 right, 1 nearly, 2 wrong; 9.5 of 12 in all, in 4 minutes." */
export function sayResults(quiz: Quiz, answers: ReadonlyMap<number, { readonly grade: QuizGrade }>, score: QuizScore): string {
  const count = (verdict: QuizGrade['verdict']) => [...answers.values()].filter(({ grade }) => grade.verdict === verdict).length
  const open = quiz.questions.length - score.answered
  const parts = [`${count('right')} right`, count('nearly') > 0 ? `${count('nearly')} in part` : '', `${count('wrong')} wrong`, open > 0 ? `${open} not answered` : ''].filter(Boolean).join(', ')
  return `${parts}: ${sayCredit(score.credit)} of ${score.questions} in all, in ${durationToWords(score.took)}.`
}
