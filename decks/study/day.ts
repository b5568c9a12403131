const hour = 3_600_000
const minute = 60_000

/** A day of 24 hours in ms. A study day may be an hour shorter or longer when the clocks change. */
export const dayLength = 24 * hour

/** How the reader's days are counted: where her clock stands, and when her study day starts. */
export interface DayClock {
  /** Local hour at which a new study day starts, 0 to 23. */
  readonly startHour: number
  /** Minutes east of UTC in the reader's zone at the instant `at` (ms since 1970 UTC). */
  offsetAt(at: number): number
}

/**
 * The instant `at` on a clock whose midnight is the start of the study day and whose zone is the reader's,
 * in ms. Dividing it by `dayLength` gives the study day; it runs ahead or back when the clocks change.
 */
export function instantToStudyTime(at: number, clock: DayClock): number {
  return at + clock.offsetAt(at) * minute - clock.startHour * hour
}

/** The study day that `at` belongs to: days since 1 January 1970 in the reader's zone, each starting at `startHour`. */
export function dayOf(at: number, clock: DayClock): number {
  return Math.floor(instantToStudyTime(at, clock) / dayLength)
}

/** The first instant of study day `day`, in ms. Where the clocks jump over `startHour`, the day starts at the jump. */
export function startOfDay(day: number, clock: DayClock): number {
  const target = day * dayLength
  // Zones reach from 12 hours west to 14 hours east, so the start lies between these two instants.
  let before = target + clock.startHour * hour - 15 * hour
  let from = target + clock.startHour * hour + 13 * hour
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (instantToStudyTime(middle, clock) >= target) from = middle
    else before = middle
  }
  return from
}

/** The instant `days` study days after `at`, at the same time on the reader's clock wherever that time exists. */
export function addDays(at: number, days: number, clock: DayClock): number {
  const day = dayOf(at, clock) + days
  const plain = at + days * dayLength
  const sameTime = plain + (clock.offsetAt(at) - clock.offsetAt(plain)) * minute
  if (dayOf(sameTime, clock) === day) return sameTime
  return Math.min(Math.max(sameTime, startOfDay(day, clock)), startOfDay(day + 1, clock) - 1)
}
