import type { CardId } from '../../model/id.ts'
import type { Quiz, QuizGrade, QuizQuestion, QuizResponse } from '../../model/quiz.ts'
import type { QuizMiss, QuizScore, ScoreLine } from './quiz-score.ts'
import { listMissed } from './suggest-reviews.ts'

/** An answer to a question of a quiz as it was given and graded; `took` in ms. */
export interface QuizAnswer {
  readonly response: QuizResponse
  readonly grade: QuizGrade
  readonly took: number
}

/** Adds a quiz up; `answers` by the place of the question. Places that the quiz does not have are left aside. */
export function scoreQuiz(quiz: Pick<Quiz, 'questions'>, answers: ReadonlyMap<number, QuizAnswer>): QuizScore {
  const given = quiz.questions.map((question, place) => ({ question, place, answer: answers.get(place) }))
  const all = addUp(given.map(({ answer }) => answer))
  const misses = given.flatMap(({ question, place, answer }): QuizMiss[] => {
    if (answer === undefined || answer.grade.verdict === 'right') return []
    return [{ question: place, credit: answer.grade.credit, verdict: answer.grade.verdict, cards: listMissed(question, answer.response, answer.grade) }]
  })
  const lines = <K extends 'family' | 'section'>(key: K): (ScoreLine & Pick<QuizQuestion, K>)[] =>
    [...new Set(quiz.questions.map((question) => question[key]))].map((value) => ({ ...addUp(given.filter(({ question }) => question[key] === value).map(({ answer }) => answer)), [key]: value }) as ScoreLine & Pick<QuizQuestion, K>)
  return {
    ...all,
    share: quiz.questions.length === 0 ? 0 : all.credit / quiz.questions.length,
    took: given.reduce((sum, { answer }) => sum + (answer?.took ?? 0), 0),
    families: lines('family'),
    sections: lines('section'),
    misses,
    study: [...new Set(misses.flatMap(({ cards }): readonly CardId[] => cards))],
  }
}

function addUp(answers: readonly (QuizAnswer | undefined)[]): ScoreLine {
  const answered = answers.filter((answer) => answer !== undefined)
  return { questions: answers.length, answered: answered.length, credit: answered.reduce((sum, { grade }) => sum + grade.credit, 0) }
}
