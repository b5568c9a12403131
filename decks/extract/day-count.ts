/** A date of which month and day may be unknown: month 1 to 12, day 1 to 31. */
export interface CalendarDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const dayLength = 86_400_000
const two = (n: number): string => String(n).padStart(2, '0')

/** Reads an EDTF date (of an interval: its end) as far as it is known; null when even the year is not. */
export function readCalendarDate(edtf: string, end: 'first' | 'last' = 'last'): CalendarDate | null {
  const parts = edtf.split('/')
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/u.exec((end === 'first' ? parts[0] : parts.at(-1)) ?? '')
  return found === null ? null : { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]), day: found[3] === undefined ? null : Number(found[3]) }
}

/** The EDTF of a date as far as it is known. */
export function writeCalendarDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), ...(month === null ? [] : [two(month)]), ...(month === null || day === null ? [] : [two(day)])].join('-')
}

/** The date `days` later (earlier when negative); only the whole date can be moved by days, otherwise null. */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate | null {
  if (month === null || day === null) return null
  const moved = new Date(Date.UTC(year, month - 1, day) + days * dayLength)
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** The month `months` later; null when the month is unknown. */
export function addMonths({ year, month }: CalendarDate, months: number): CalendarDate | null {
  if (month === null) return null
  const at = year * 12 + month - 1 + months
  return { year: Math.floor(at / 12), month: (at % 12) + 1, day: null }
}

/** Day of the week, 0 for Sunday; null when the date is not whole. */
export function weekdayOf({ year, month, day }: CalendarDate): number | null {
  return month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
