import type { CardId } from '../../../decks/model/id.ts'
import type { CardForecast } from '../../../decks/study/seminar/seminar-plan.ts'

/** The forecast of one section: how many cards it has and their mean recall. */
export interface SectionForecast {
  readonly section: string
  readonly cards: number
  readonly recall: number
}

/** Forecasts by section, in the order in which the cards first name them. */
export function listSections(cards: readonly CardForecast[], sectionOf: (card: CardId) => string): SectionForecast[] {
  const sums = new Map<string, { cards: number; recall: number }>()
  for (const { card, recall } of cards) {
    const section = sectionOf(card)
    const sum = sums.get(section) ?? { cards: 0, recall: 0 }
    sums.set(section, { cards: sum.cards + 1, recall: sum.recall + recall })
  }
  return [...sums].map(([section, sum]) => ({ section, cards: sum.cards, recall: sum.recall / sum.cards }))
}
