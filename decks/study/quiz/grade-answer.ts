import type { QuizGrade, QuizQuestion, QuizResponse } from '../../model/quiz.ts'
import type { AnswerCheck } from '../answer/answer-check.ts'
import { checkAnswer } from '../answer/check-answer.ts'
import { weighOrder } from './order-credit.ts'

/** How an answer was judged, and what is said of it. */
export interface GradedAnswer {
  readonly grade: QuizGrade
  /** What belongs below the verdict, in one or two sentences; empty when the verdict says all. */
  readonly said: string
  /** What the judge of typed answers found, for showing what differs. */
  readonly check?: AnswerCheck
}

type Of<F extends QuizQuestion['form']> = Extract<QuizQuestion, { form: F }>

/** From so much credit a partly right answer is nearly right. */
const nearlyFrom = 0.5

/** Judges an answer: typed ones as the judge does, pairs by how many are right, an order by how near it is, the others all or nothing. An answer of another form than the question is wrong. */
export function gradeAnswer(question: QuizQuestion, response: QuizResponse): GradedAnswer {
  switch (question.form) {
    case 'choice':
    case 'whom':
      return gradeChoice(question, response.form === question.form ? response.chosen : null)
    case 'typed':
      return gradeTyped(question, response.form === 'typed' ? response.text : '')
    case 'match':
    case 'contested':
      return gradePairs(question, response.form === question.form ? response.pairs : [])
    case 'order':
      return gradeOrder(question, response.form === 'order' ? response.order : null)
    case 'truth':
      return gradeTruth(question, response.form === 'truth' ? response.said : null)
  }
}

function gradeOf(credit: number): QuizGrade {
  return { credit, verdict: credit >= 1 ? 'right' : credit >= nearlyFrom ? 'nearly' : 'wrong', overruled: false }
}

function gradeChoice({ options, right }: Of<'choice' | 'whom'>, chosen: number | null): GradedAnswer {
  if (chosen === right) return { grade: gradeOf(1), said: '' }
  const remark = chosen === null ? null : (options[chosen]?.remark ?? null)
  const answer = `The answer is ${options[right]?.text ?? ''}.`
  return { grade: gradeOf(0), said: remark === null || chosen === null ? answer : `${answer} ${options[chosen]?.text ?? ''}: ${remark.slice(0, 1).toLowerCase()}${remark.slice(1)}` }
}

function gradeTyped(question: Of<'typed'>, text: string): GradedAnswer {
  if (text.trim() === '') return { grade: gradeOf(0), said: `The answer is ${question.asked.answer}.` }
  const check = checkAnswer(question.asked, text, { others: question.others })
  return { grade: { credit: check.verdict === 'right' ? 1 : Math.min(1, Math.max(0, check.credit)), verdict: check.verdict, overruled: false }, said: check.said, check }
}

/** Places on the left that were not given their right partner. */
export function listWrongPairs({ pairs }: Of<'match' | 'contested'>, given: readonly (number | null)[]): number[] {
  return [...pairs.keys()].filter((left) => given[left] !== pairs[left])
}

function gradePairs(question: Of<'match' | 'contested'>, given: readonly (number | null)[]): GradedAnswer {
  const wrong = listWrongPairs(question, given)
  const all = question.pairs.length
  return { grade: gradeOf((all - wrong.length) / all), said: wrong.length === 0 ? '' : `${all - wrong.length} of ${all} pairs are right.` }
}

function gradeOrder({ ranks }: Of<'order'>, order: readonly number[] | null): GradedAnswer {
  const { pairs, right, credit, misplaced } = weighOrder(ranks, order ?? [])
  if (order === null) return { grade: gradeOf(0), said: '' }
  if (misplaced.length === 0) return { grade: gradeOf(1), said: '' }
  const moved = misplaced.length === 1 ? 'One of them is out of place' : `${misplaced.length} of them are out of place`
  return { grade: gradeOf(Math.min(credit, 0.99)), said: `${moved}: of ${pairs} pairs, ${right} stand the right way round. Half of them do by chance, so only those beyond half count.` }
}

function gradeTruth({ holds, altered }: Of<'truth'>, said: boolean | null): GradedAnswer {
  const isRight = said === holds
  if (holds) return { grade: gradeOf(isRight ? 1 : 0), said: isRight ? '' : 'The text says so.' }
  return { grade: gradeOf(isRight ? 1 : 0), said: altered === null ? '' : `Altered: the text has “${altered.from}”, not “${altered.to}”.` }
}
