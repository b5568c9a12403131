import type { CardForecast, SeminarForecast } from './seminar-plan.ts'

/**
 * How many cards of a seminar may not be met yet, for their section is not read; 0 unless it is gated by reading. A card
 * that was left for want of time is none of them.
 */
export function countUnread({ cards }: Pick<SeminarForecast, 'cards'>, gated: boolean): number {
  return gated ? cards.filter(isUnread).length : 0
}

/** In a gated seminar, a card that no day has, although it was never met and there would be time for it. */
export function isUnread({ left, days, recall }: CardForecast): boolean {
  return !left && days.length === 0 && recall === 0
}
