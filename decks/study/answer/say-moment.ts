import type { Moment } from './read-date.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A date as it is said: 3 November 2007. */
export function sayMoment({ day, month, year }: Moment): string {
  return [day, month === null ? null : months[month - 1], year].filter((part) => part !== null).join(' ')
}
