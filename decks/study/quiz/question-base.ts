import type { QuizQuestion } from '../../model/quiz.ts'
import type { AskedCard } from './asked-card.ts'

/** What every question says of where it comes from; the first card stands for all. */
export function baseOf(cards: readonly AskedCard[], prompt: string): Pick<QuizQuestion, 'cards' | 'family' | 'section' | 'prompt'> {
  const [first] = cards
  return { cards: [...new Set(cards.map(({ card }) => card.id))], family: first?.note.family ?? 'other', section: first?.section ?? null, prompt }
}
