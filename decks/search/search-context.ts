import type { DeckId } from '../model/id.ts'

const hour = 3_600_000
const minute = 60_000
const dayMs = 24 * hour
/** Days on both sides of today for which the zone is asked; beyond them it keeps its last offset. */
const asked = 400

/** What a search needs to know besides the cards: plain data. */
export interface SearchContext {
  /** ms since 1970 UTC. */
  readonly now: number
  /** Local hour at which a study day starts. */
  readonly startHour: number
  /** The study day of `now`. */
  readonly today: number
  /** The day that `offsets` begins with; it holds the minutes east of UTC at noon UTC of each day. */
  readonly firstDay: number
  readonly offsets: readonly number[]
  /** The title that `deck:current` stands for, or null. */
  readonly currentDeck: string | null
  /** How fast recall falls in decks with fitted numbers: the last of their 21. Others fall as FSRS-6 has it. */
  readonly decays: readonly (readonly [deck: DeckId, decay: number])[]
}

/** The reader's clock, as decks/study/day.ts has it. */
interface Clock {
  readonly startHour: number
  offsetAt(at: number): number
}

/** What is told of the decks. */
type DeckPart = Partial<Pick<SearchContext, 'currentDeck' | 'decays'>>

/** The context of a search made at `now`. */
export function makeSearchContext(now: number, clock: Clock, { currentDeck = null, decays = [] }: DeckPart = {}): SearchContext {
  const { startHour } = clock
  const today = Math.floor((now + clock.offsetAt(now) * minute - startHour * hour) / dayMs)
  const firstDay = today - asked
  const offsets = Array.from({ length: 2 * asked + 1 }, (_, day) => clock.offsetAt((firstDay + day + 0.5) * dayMs))
  return { now, startHour, today, firstDay, offsets, currentDeck, decays }
}

/** The first instant of a study day, in ms; an hour off at most on a day when the clocks change after it has begun. */
export function dayStart(day: number, { startHour, firstDay, offsets }: SearchContext): number {
  const offset = offsets[Math.min(Math.max(day - firstDay, 0), offsets.length - 1)] ?? 0
  return day * dayMs + startHour * hour - offset * minute
}
