import { dayOf, type DayClock } from '../day.ts'
import type { FitLog } from './fit-log.ts'

// [Note: what a fit learns from] As in the reference trainer (https://github.com/open-spaced-repetition/fsrs-rs) an answer
// is learned from only when its card was last answered on an earlier study day: whether a thing is known after ten minutes
// says little of memory. Answers of the same day are kept in the history of those that follow, because they change what
// the model believes. Time counts in whole study days, as it does when the next date is reckoned.

/** A log as the model reads it: the answers of all cards in one row, card after card. */
export interface FitItems {
  /** 1 to 4, one for each answer. */
  readonly ratings: Uint8Array<ArrayBuffer>
  /** The study day of each answer, days since 1970; never falling within a history. */
  readonly days: Int32Array<ArrayBuffer>
  /** Where each history begins, ascending. A card that was made new again has one for each time. */
  readonly starts: Uint32Array<ArrayBuffer>
  /** The answers that are learned from and predicted, as places in `ratings`, in the order in which they were given. */
  readonly targets: Uint32Array<ArrayBuffer>
}

/** The longest history that is read. Further answers of the card are left out: nobody learns from the hundredth alone, and each costs all those before it. */
export const longestHistory = 100

/** Reads a log. Times that run backwards, from a clock that was set back, count as the time of the answer before. */
export function logToItems(log: FitLog, clock: DayClock): FitItems {
  const ratings: number[] = []
  const days: number[] = []
  const starts: number[] = []
  const targets: { place: number; at: number }[] = []
  for (const { ratings: given, times, restarts } of log.cards) {
    let start = -1
    let last = -Infinity
    for (const [index, rating] of given.entries()) {
      if (start < 0 || restarts.includes(index)) start = ratings.length
      const place = ratings.length
      if (place - start >= longestHistory) continue
      last = Math.max(last, times[index] ?? 0)
      const day = dayOf(last, clock)
      if (place === start) starts.push(start)
      else if (day > (days[place - 1] ?? day)) targets.push({ place, at: last })
      ratings.push(rating)
      days.push(day)
    }
  }
  targets.sort((a, b) => a.at - b.at || a.place - b.place)
  return {
    ratings: Uint8Array.from(ratings),
    days: Int32Array.from(days),
    starts: Uint32Array.from(starts),
    targets: Uint32Array.from(targets, ({ place }) => place),
  }
}
