import type { QuizQuestion } from '../../model/quiz.ts'

/** The letter by which the options of a printed quiz are called: A, B, C. */
export function letterOf(place: number): string {
  return String.fromCodePoint(65 + place)
}

/** The right answer of a question in words. */
export function sayAnswer(question: QuizQuestion): string {
  switch (question.form) {
    case 'choice':
    case 'whom':
      return question.options[question.right]?.text ?? ''
    case 'typed':
      return question.asked.answer
    case 'match':
    case 'contested':
      return question.left.map((left, place) => `${left} ${question.form === 'match' ? '→' : '–'} ${question.right[question.pairs[place] ?? -1] ?? ''}`).join('; ')
    case 'order':
      return sortItems(question).map(({ text, date }) => `${text.replace(/\.$/u, '')} (${date})`).join('; ')
    case 'truth':
      return question.holds || question.altered === null ? 'True' : `False: the text has “${question.altered.from}”, not “${question.altered.to}”`
  }
}

/** The items of an order as they belong, each with its place in the question and its date. */
export function sortItems({ items, ranks, dates }: Extract<QuizQuestion, { form: 'order' }>): { text: string; place: number; date: string }[] {
  return items.map((text, place) => ({ text, place, date: dates[place] ?? '' })).toSorted((a, b) => (ranks[a.place] ?? 0) - (ranks[b.place] ?? 0))
}
