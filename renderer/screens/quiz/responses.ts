import type { QuizQuestion, QuizResponse } from '../../../decks/model/quiz.ts'

export type ChoiceResponse = Extract<QuizResponse, { chosen: unknown }>
export type TypedResponse = Extract<QuizResponse, { text: unknown }>
export type PairsResponse = Extract<QuizResponse, { pairs: unknown }>
export type OrderResponse = Extract<QuizResponse, { order: unknown }>
export type TruthResponse = Extract<QuizResponse, { said: unknown }>

/** What a question is answered with before the reader has done anything; an order begins as it is laid out. */
export function startResponse(question: QuizQuestion): QuizResponse {
  return question.form === 'order' ? { form: 'order', order: question.items.map((_item, place) => place) } : giveUp(question)
}

/** "I don't know". */
export function giveUp(question: QuizQuestion): QuizResponse {
  switch (question.form) {
    case 'choice':
    case 'whom':
      return { form: question.form, chosen: null }
    case 'typed':
      return { form: 'typed', text: '' }
    case 'match':
    case 'contested':
      return { form: question.form, pairs: question.left.map(() => null) }
    case 'order':
      return { form: 'order', order: null }
    case 'truth':
      return { form: 'truth', said: null }
  }
}

/** True when all that is asked for was answered, so that it can be checked. */
export function isComplete(response: QuizResponse): boolean {
  switch (response.form) {
    case 'choice':
    case 'whom':
      return response.chosen !== null
    case 'typed':
      return response.text.trim() !== ''
    case 'match':
    case 'contested':
      return response.pairs.every((right) => right !== null)
    case 'order':
      return response.order !== null
    case 'truth':
      return response.said !== null
  }
}

/** True when nothing was answered: the reader said that she does not know. */
export function isGivenUp(response: QuizResponse): boolean {
  if (response.form === 'match' || response.form === 'contested') return response.pairs.every((right) => right === null)
  return !isComplete(response)
}
