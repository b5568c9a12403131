import type { QuizGrade } from '../../../decks/model/quiz.ts'

/** Which question is on show; `again` when it was missed and comes back, which does not count. */
export interface RunPlace {
  readonly question: number
  readonly again: boolean
}

/** What comes next: the first open question, then once each that was wrong, then nothing. */
export function chooseNext(count: number, answers: ReadonlyMap<number, { readonly grade: QuizGrade }>, repeated: ReadonlySet<number>): RunPlace | null {
  for (let question = 0; question < count; question += 1) if (!answers.has(question)) return { question, again: false }
  for (let question = 0; question < count; question += 1) if (answers.get(question)?.grade.verdict === 'wrong' && !repeated.has(question)) return { question, again: true }
  return null
}
