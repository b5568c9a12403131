import type { QuizQuestion } from '../../../decks/model/quiz.ts'

/** The items of an order, earliest first; things of the same time as they were laid out. */
export function rightOrder({ items, ranks }: Extract<QuizQuestion, { form: 'order' }>): number[] {
  return items.map((_item, place) => place).toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
}
