import { sayWeekday } from '../../parts/say-date.ts'

const dayLength = 86_400_000

/** A study day as a date field has it: `2026-01-06`. */
export function dayToDate(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** The study day of a date as a date field has it, or null for none. */
export function dateToDay(date: string): number | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? null : at / dayLength
}

/** A study day in words: `Tuesday 6 January`. */
export function sayPlanned(day: number): string {
  return sayWeekday(day * dayLength + dayLength / 2, 'UTC')
}
