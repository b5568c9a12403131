import type { QuizQuestion } from '../../model/quiz.ts'

/** A fact that a question asks for: what it is about, and what is to be found. */
export interface HiddenFact {
  readonly matter: string
  readonly answer: string
}

/** The right one of a list, by its place; an empty text for a place that it does not have. */
const at = (list: readonly string[], place: number | undefined): string => list[place ?? -1] ?? ''

/** All of a question that is read before it is answered, but for the options: they say nothing by themselves. */
export function shownText(question: QuizQuestion): string {
  switch (question.form) {
    case 'match':
    case 'contested':
      return [question.prompt, ...question.left].join('\n')
    case 'order':
      return [question.prompt, ...question.items].join('\n')
    case 'truth':
      return question.statement
    case 'choice':
    case 'whom':
    case 'typed':
      return question.prompt
  }
}

/** The facts that a question asks for. */
export function listHidden(question: QuizQuestion): HiddenFact[] {
  switch (question.form) {
    case 'choice':
    case 'whom':
      return [{ matter: question.prompt, answer: question.options[question.right]?.text ?? '' }]
    case 'typed':
      return [question.asked.answer, ...question.asked.accepts].map((answer) => ({ matter: question.prompt, answer }))
    case 'match':
    case 'contested':
      return question.left.map((matter, place) => ({ matter, answer: at(question.right, question.pairs[place]) }))
    case 'order':
      return question.items.map((matter, place) => ({ matter, answer: at(question.dates, place) }))
    case 'truth':
      return question.altered === null ? [] : [{ matter: question.statement.replace(question.altered.to, ''), answer: question.altered.from }]
  }
}
