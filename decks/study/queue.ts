import type { CardId, DeckId, NoteId } from '../model/id.ts'
import { dayLength, dayOf, startOfDay, type DayClock } from './day.ts'
import type { Memory } from './memory.ts'

/** One card as the plan of a day sees it. */
export interface QueueRow {
  readonly card: CardId
  readonly note: NoteId
  readonly deck: DeckId
  readonly memory: Memory
  readonly suspended: boolean
  /** Study day before which the card is not shown, or null. */
  readonly buriedUntil: number | null
  /** True while the reader has it marked as wrong: such a card waits until the mark is taken off. */
  readonly wrong: boolean
}

export interface DayPlanInput {
  /**
   * All cards in learning, all that are due, and new ones in the order in which they are to be met; a few
   * more than the limits ask for is enough. Cards that are not due are passed over.
   */
  readonly rows: readonly QueueRow[]
  readonly now: number
  readonly clock: DayClock
  /** At most so many new and repeated cards on one day. */
  readonly limits: { readonly newPerDay: number; readonly reviewsPerDay: number }
  /** What was done today already, as `countToday` counts it. */
  readonly done: { readonly newCards: number; readonly repeatedCards: number }
  /** Notes of which a card was answered today; their other cards wait for another day. */
  readonly notesToday: ReadonlySet<NoteId>
  /** Decides the order among cards due on the same day. The same seed gives the same order. */
  readonly seed: number
}

/** A card in learning that comes back at `due` (ms). */
export interface WaitingCard {
  readonly card: CardId
  readonly due: number
}

/** What is to be studied now, in order, and what comes back later today. */
export interface DayPlan {
  readonly queue: readonly CardId[]
  /** Cards in learning whose time has not come, soonest first. */
  readonly waiting: readonly WaitingCard[]
  /** How the queue is made up. */
  readonly learning: number
  readonly reviews: number
  readonly fresh: number
  /** Repeated cards that are due and held back by the limit. New cards never are a backlog and do not count. */
  readonly beyondLimits: number
}

/**
 * Plans the study day: cards in learning first when they are due, then the repeated cards (longest overdue
 * first, by chance within a day) with the new ones spread evenly among them. Of each note one card a day:
 * a card in learning goes before a repeated one, that before a new one.
 */
export function planDay(input: DayPlanInput): DayPlan {
  const { now, clock, limits, done } = input
  const today = dayOf(now, clock)
  const open = input.rows.filter((row) => !row.suspended && !row.wrong && (row.buriedUntil === null || row.buriedUntil <= today))
  const claims = makeClaims(input.notesToday, startOfDay(today, clock))
  const learning = claims.take(open.filter(isInLearning).toSorted((a, b) => a.memory.due - b.memory.due || compareText(a.card, b.card)), Infinity)
  // `isDue` says the same; asking the clock once and not for every card keeps large collections quick.
  const dayEnd = startOfDay(today + 1, clock)
  const due = open.filter((row) => row.memory.state === 'review' && row.memory.due < dayEnd)
  const reviews = claims.take(orderReviews(due, dayEnd, input.seed), limits.reviewsPerDay - done.repeatedCards)
  const fresh = claims.take(open.filter((row) => row.memory.state === 'new'), limits.newPerDay - done.newCards)
  const learningNow = learning.filter((row) => row.memory.due <= now)
  return {
    queue: [...learningNow, ...spread(reviews, fresh)].map((row) => row.card),
    waiting: learning.filter((row) => row.memory.due > now).map((row) => ({ card: row.card, due: row.memory.due })),
    learning: learningNow.length,
    reviews: reviews.length,
    fresh: fresh.length,
    beyondLimits: due.filter(claims.isFree).length,
  }
}

/** Gives each note to one card a day. A card that was answered today goes on, whichever card has its note. */
function makeClaims(notesToday: ReadonlySet<NoteId>, dayStart: number) {
  const taken = new Set(notesToday)
  const isFree = ({ note, memory }: QueueRow): boolean => !taken.has(note) || (memory.lastReviewAt !== null && memory.lastReviewAt >= dayStart)
  return {
    isFree,
    take(rows: readonly QueueRow[], most: number): QueueRow[] {
      const today: QueueRow[] = []
      for (const row of rows) {
        if (today.length >= most) break
        if (!isFree(row)) continue
        taken.add(row.note)
        today.push(row)
      }
      return today
    },
  }
}

function isInLearning(row: QueueRow): boolean {
  return row.memory.state === 'learning' || row.memory.state === 'relearning'
}

function orderReviews(rows: readonly QueueRow[], dayEnd: number, seed: number): QueueRow[] {
  return rows
    .map((row) => ({ row, late: Math.floor((dayEnd - row.memory.due) / dayLength), chance: mixText(seed, row.card) }))
    .toSorted((a, b) => b.late - a.late || a.chance - b.chance || compareText(a.row.card, b.row.card))
    .map(({ row }) => row)
}

/** Puts `few` among `many` so that the gaps between them are as even as can be; both keep their order. */
function spread<T>(many: readonly T[], few: readonly T[]): T[] {
  const total = many.length + few.length
  const mixed: T[] = []
  let placed = 0
  for (let at = 0; at < total; at += 1) {
    const wanted = Math.floor(((at + 1) * few.length + many.length / 2) / total)
    const next = wanted > placed ? few[placed] : many[at - placed]
    if (wanted > placed) placed += 1
    if (next !== undefined) mixed.push(next)
  }
  return mixed
}

/** A number from a seed and a text: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) with a last stir, 32 bits. */
function mixText(seed: number, text: string): number {
  let hash = (2_166_136_261 ^ seed) >>> 0
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
  return (hash ^ (hash >>> 13)) >>> 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
