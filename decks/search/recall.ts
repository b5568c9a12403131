import type { CardRecord } from './card-record.ts'
import type { SearchContext } from './search-context.ts'

const dayMs = 86_400_000
/** The last of the 21 numbers that FSRS-6 starts with. */
const standardDecay = 0.1542

/**
 * The chance from 0 to 1 of recalling a card now, or null for one that was never answered: the forgetting curve of FSRS-6,
 * (1 + (0.9^(-1/decay) - 1) t / S)^-decay (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm).
 */
export function makeRecall({ now, decays }: SearchContext): (record: CardRecord) => number | null {
  const shapes = new Map(decays.map(([deck, decay]) => [deck, shapeOf(decay)]))
  const standard = shapeOf(standardDecay)
  return ({ deck, lastReviewAt, stability }) => {
    if (lastReviewAt === null || stability <= 0) return null
    const { decay, factor } = shapes.get(deck) ?? standard
    return (1 + (factor * Math.max(0, now - lastReviewAt)) / dayMs / stability) ** -decay
  }
}

function shapeOf(given: number): { readonly decay: number; readonly factor: number } {
  const decay = Math.min(Math.max(given, 0.1), 0.8)
  return { decay, factor: 0.9 ** (-1 / decay) - 1 }
}
