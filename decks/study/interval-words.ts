const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const month = 365.25 / 12

/** A length of time in plain words, rounded to one unit: "less than a minute", "10 minutes", "6 days", "3 months". */
export function durationToWords(ms: number): string {
  if (ms < minute / 2) return 'less than a minute'
  if (ms < 59.5 * minute) return count(ms / minute, 'minute')
  // A study day has 23 hours when the clocks go forward, and is a day all the same.
  if (ms < 22.5 * hour) return count(ms / hour, 'hour')
  const days = ms / day
  if (days < 59.5) return count(days, 'day')
  if (days / month < 23.5) return count(days / month, 'month')
  return count(days / 365.25, 'year')
}

/** How long until a card comes back: "in 10 minutes", "in 6 days". */
export function intervalToWords(ms: number): string {
  return `in ${durationToWords(ms)}`
}

function count(amount: number, unit: string): string {
  const whole = Math.max(1, Math.round(amount))
  return whole === 1 ? `1 ${unit}` : `${whole} ${unit}s`
}
