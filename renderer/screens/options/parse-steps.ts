import { fail, ok, type Result } from '../../../decks/result.ts'

/** The most steps a preset holds, and the longest of them in minutes: what is longer is the scheduler's own work. */
const mostSteps = 10
const longest = 1439

const minutesOf: Readonly<Record<string, number>> = { '': 1, m: 1, min: 1, mins: 1, minute: 1, minutes: 1, h: 60, hr: 60, hrs: 60, hour: 60, hours: 60 }
const days = /^(?:d|days?|w|weeks?|months?|y|years?)$/

/** Steps as they are typed, `1 min, 10 min` or `1 10 1h`, in minutes; nothing typed is no steps. Says which one cannot be read and why. */
export function parseSteps(text: string): Result<number[]> {
  const parts = text.toLowerCase().replaceAll(/[,;]|\band\b|\bthen\b/g, ' ').trim()
  if (parts === '') return ok([])
  const found = [...parts.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]*)\.?/g)]
  const rest = parts.replaceAll(/(\d+(?:\.\d+)?)\s*([a-z]*)\.?/g, '').trim()
  if (rest !== '' || found.length === 0) return fail('no-step', `“${(rest || parts).slice(0, 40)}” is not a time. Write minutes or hours, such as “1 min, 10 min”.`)
  const steps: number[] = []
  for (const [, number = '', unit = ''] of found) {
    if (days.test(unit)) return fail('long-step', `“${number} ${unit}” is a day or longer. Steps are for the same day; what comes after is planned for you.`)
    const minutes = Number(number) * (minutesOf[unit] ?? Number.NaN)
    if (Number.isNaN(minutes)) return fail('no-unit', `“${unit}” is not a time. Write “min” for minutes or “h” for hours.`)
    if (minutes < 1) return fail('short-step', 'A step lasts a minute or longer.')
    if (minutes > longest) return fail('long-step', `“${number} ${unit}” is a day or longer. Steps are for the same day; what comes after is planned for you.`.replace(' ”', '”'))
    steps.push(minutes)
  }
  return steps.length > mostSteps ? fail('many-steps', `These are ${steps.length} steps; at most ${mostSteps} can be kept.`) : ok(steps)
}

/** Steps as they are shown: `1 min, 10 min, 2 h`; nothing for none. */
export function saySteps(steps: readonly number[]): string {
  return steps.map((minutes) => (minutes >= 60 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`)).join(', ')
}
