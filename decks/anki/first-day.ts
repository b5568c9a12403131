import type { AnkiCollection } from './anki-collection.ts'

// [Note: Anki's days] Anki counts days from the day on which the collection was made: `crt` is the beginning of that day, at
// four in the morning where it was made. Since 2019 it keeps how many minutes west of Greenwich that was; before, only the
// hour of four tells. A card that is due on day n is due on the n-th day of the calendar after it, wherever the reader is
// then, so that a day and not a moment is kept.

/** The day on which the collection was made, in days since 1 January 1970; see [Note: Anki's days]. */
export function firstDayOf({ crt, minutesWest }: Pick<AnkiCollection, 'crt' | 'minutesWest'>): number {
  // Where four in the morning was is not known: eight hours later it is noon there, and the same date everywhere within 12 hours.
  const seconds = minutesWest === null ? crt + 8 * 3600 : crt - minutesWest * 60
  return Math.floor(seconds / 86_400)
}
