import type { DayClock } from '../../../decks/study/day.ts'

/** A date and a time as a reader writes them in form fields: `2026-11-26` and `14:00`. */
export interface LocalTime {
  readonly date: string
  readonly time: string
}

const minute = 60_000

/** The instant of a date and time on the reader's clock, ms since 1970 UTC; null when they are none. A time that the clocks jump over is taken an hour later. */
export function localToInstant({ date, time }: LocalTime, clock: Pick<DayClock, 'offsetAt'>): number | null {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number)
  const [, hours, minutes] = (/^(\d{2}):(\d{2})$/.exec(time) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined || hours === undefined || minutes === undefined) return null
  const plain = Date.UTC(year, month - 1, day, hours, minutes)
  if (new Date(plain).toISOString().slice(0, 10) !== date) return null
  const guess = plain - clock.offsetAt(plain) * minute
  return plain - clock.offsetAt(guess) * minute
}

/** An instant as the reader's clock shows it. */
export function instantToLocal(at: number, clock: Pick<DayClock, 'offsetAt'>): LocalTime {
  const text = new Date(at + clock.offsetAt(at) * minute).toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}

/** A study day (days since 1970) as a date, `2026-11-26`. */
export function dayToDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}
