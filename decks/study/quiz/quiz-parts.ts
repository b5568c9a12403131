import type { Quiz, QuizForm, QuizQuestion } from '../../model/quiz.ts'
import { letterOf, sayAnswer, sortItems } from './say-answer.ts'

/** A question as it stands on paper. */
export interface QuizPart {
  /** Its number, from 1. */
  readonly number: number
  readonly form: QuizForm
  readonly prompt: string
  /** What stands below the prompt: options, statements, things to order or match. */
  readonly lines: readonly string[]
  /** A second column, to be matched with the lines. */
  readonly others: readonly string[]
  /** True where room is left for writing. */
  readonly isWritten: boolean
  /** The line of the key: the letter or the order, and the answer in words. */
  readonly key: string
}

/** What of a quiz is put on paper, question by question; a page, a text and a table are made of it. */
export function quizParts({ questions }: Pick<Quiz, 'questions'>): QuizPart[] {
  return questions.map((question, place) => ({ number: place + 1, form: question.form, prompt: question.prompt, ...layOut(question), key: sayKey(question) }))
}

function letter(texts: readonly string[]): string[] {
  return texts.map((text, place) => `${letterOf(place)}. ${text}`)
}

function layOut(question: QuizQuestion): Pick<QuizPart, 'lines' | 'others' | 'isWritten'> {
  switch (question.form) {
    case 'choice':
    case 'whom':
      return { lines: letter(question.options.map(({ text }) => text)), others: [], isWritten: false }
    case 'typed':
      return { lines: [], others: [], isWritten: true }
    case 'match':
    case 'contested':
      return { lines: question.left.map((text, place) => `${place + 1}. ${text}`), others: letter(question.right), isWritten: false }
    case 'order':
      return { lines: letter(question.items), others: [], isWritten: false }
    case 'truth':
      return { lines: [question.statement, 'True / False'], others: [], isWritten: false }
  }
}

function sayKey(question: QuizQuestion): string {
  switch (question.form) {
    case 'choice':
    case 'whom':
      return `${letterOf(question.right)}. ${sayAnswer(question)}`
    case 'match':
    case 'contested':
      return question.pairs.map((right, left) => `${left + 1}–${letterOf(right)}`).join(', ')
    case 'order':
      return sortItems(question).map(({ place, date }) => `${letterOf(place)} (${date})`).join(', ')
    case 'typed':
    case 'truth':
      return sayAnswer(question)
  }
}
