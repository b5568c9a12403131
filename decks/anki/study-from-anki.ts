import type { PastReview } from '../model/card-study.ts'
import type { CardId } from '../model/id.ts'
import type { AnkiCard, AnkiReview } from './anki-collection.ts'
import type { AnkiDue, AnkiMemory, AnkiStudy } from './anki-study.ts'
import type { Tally } from './tally.ts'

/** Due numbers above this are moments and not days: Anki's own rule. */
const leastMoment = 1_000_000_000
const mostDays = 100_000

/**
 * What a row of `cards` and its rows of the log say of a card. `firstDay` is the day 0 of `due`. A card that a filtered
 * deck borrowed is taken as it would go back to its own. Null for a new card of which there is nothing to know.
 */
export function ankiToStudy(card: AnkiCard, id: CardId, firstDay: number, log: readonly AnkiReview[], tally: Tally): AnkiStudy | null {
  const borrowed = card.odid !== 0
  const stage = stageOf(card, tally)
  const due = borrowed && card.odue !== 0 ? card.odue : card.due
  const suspended = card.queue === -1
  const buried = card.queue === -2 || card.queue === -3
  if (card.queue < -3 || card.queue > 4) tally.add('anki-queue')
  const colour = card.flags & 7
  const reviews = toReviews(log, tally)
  if (stage === 'new' && !suspended && !buried && colour === 0 && reviews.length === 0) return null
  return {
    card: id,
    stage,
    due: toDue(stage, due, firstDay, log, tally),
    interval: Math.min(Math.max(0, card.ivl), mostDays),
    ease: Math.max(0, card.factor),
    reps: Math.max(0, card.reps),
    lapses: Math.max(0, card.lapses),
    stepsLeft: Math.max(0, card.left) % 1000,
    memory: stage === 'new' ? null : readMemory(card.data),
    suspended,
    buried,
    colour,
    reviews,
  }
}

function stageOf(card: AnkiCard, tally: Tally): AnkiStudy['stage'] {
  const stage = (['new', 'learning', 'review', 'relearning'] as const)[card.type]
  if (stage === undefined) tally.add('anki-queue')
  // Before 2018 a forgotten card was a repeated one in the queue for learning.
  if (stage === 'review' && card.queue === 1) return 'relearning'
  return stage ?? (card.ivl > 0 ? 'review' : 'new')
}

function toDue(stage: AnkiStudy['stage'], due: number, firstDay: number, log: readonly AnkiReview[], tally: Tally): AnkiDue {
  if (stage === 'new') return { kind: 'position', position: due }
  if (due >= leastMoment) return { kind: 'moment', at: due * 1000 }
  if (Math.abs(due) <= mostDays) return { kind: 'day', day: firstDay + due }
  tally.add('anki-due')
  const last = log.reduce((latest, { id }) => Math.max(latest, id), 0)
  return { kind: 'moment', at: last }
}

function toReviews(log: readonly AnkiReview[], tally: Tally): PastReview[] {
  if (log.length > 100_000) tally.add('anki-log')
  const isSorted = log.every(({ id }, at) => at === 0 || id >= (log[at - 1]?.id ?? 0))
  return (isSorted ? log : [...log].sort((a, b) => a.id - b.id))
    .slice(-100_000)
    .map(({ id, ease, type, time, ivl, lastIvl, factor }) => [id, ease, type, Math.min(Math.max(0, time), 100_000_000), ivl, lastIvl, Math.max(0, factor)])
}

/** What FSRS left in a card's data, when it can be true. */
function readMemory(data: string): AnkiMemory | null {
  if (!data.includes('"s"')) return null
  let value: unknown
  try {
    value = JSON.parse(data)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { s, d, dr, lrt } = value as { s?: unknown; d?: unknown; dr?: unknown; lrt?: unknown }
  if (typeof s !== 'number' || typeof d !== 'number' || !(s > 0 && s <= 36_500) || !(d >= 1 && d <= 10)) return null
  return {
    stability: s,
    difficulty: d,
    retention: typeof dr === 'number' && dr > 0 && dr < 1 ? dr : null,
    lastReviewAt: typeof lrt === 'number' && lrt > 0 && Number.isSafeInteger(Math.floor(lrt * 1000)) ? Math.floor(lrt * 1000) : null,
  }
}
