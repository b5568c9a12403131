import { cardStudySchema, type CardStudy } from '../../decks/model/card-study.ts'

const day = 86_400_000

/** What another program knew of a card that it asked three times, the last time at `at`. */
export function aStudy(card: string, at = Date.UTC(2026, 0, 1, 9), change: Partial<CardStudy> = {}): CardStudy {
  return cardStudySchema.parse({
    card,
    memory: { state: 'review', due: at + 6 * day, stability: 6.5, difficulty: 5.25, step: 0, reps: 3, lapses: 0, lastReviewAt: at },
    suspended: false,
    buried: false,
    colour: 0,
    reviews: [[at - 4 * day, 3, 0, 6000, -600, -60, 2500], [at - 3 * day, 3, 0, 5000, 3, -600, 2500], [at, 3, 1, 4000, 6, 3, 2500]],
    interval: 6,
    ease: 2500,
    ...change,
  })
}
