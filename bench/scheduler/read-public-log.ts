import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Rating } from '../../decks/model/review.ts'
import type { FitLog } from '../../decks/study/fit/fit-log.ts'

/** A real public log (open-spaced-repetition/py-fsrs, tests, MIT), which is no part of this repository. */
const path = resolve(import.meta.dirname, '../../../shared/evaluation/pyfsrs_josh.csv')

/** The public log as `card_id,review_rating,review_time,review_duration`, or null where it is not. */
export function readPublicLog(): FitLog | null {
  if (!existsSync(path)) return null
  const cards = new Map<string, { rating: Rating; at: number }[]>()
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [card = '', rating = '', time = ''] = line.split(',')
    const answers = cards.get(card) ?? []
    answers.push({ rating: Number(rating) as Rating, at: Date.parse(time) })
    cards.set(card, answers)
  }
  return {
    cards: [...cards.values()].map((answers) => {
      const ordered = answers.toSorted((a, b) => a.at - b.at)
      return { ratings: ordered.map(({ rating }) => rating), times: ordered.map(({ at }) => at), restarts: [] }
    }),
  }
}
