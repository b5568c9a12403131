import type { Random } from './random.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const month = `(?:${months.join('|')})`
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How exact a date is as it is written. */
export type DateGrain = 'day' | 'month' | 'year' | 'decade' | 'part'

const shapes: readonly (readonly [DateGrain, RegExp])[] = [
  ['day', new RegExp(`^(?:${month} \\d{1,2},? \\d{4}|\\d{1,2} ${month} \\d{4})$`, 'u')],
  ['month', new RegExp(`^${month} \\d{4}$`, 'u')],
  ['year', /^\d{4}$/u],
  ['decade', /^(?:the )?\d{3}0s$/u],
  ['part', /^(?:the )?(?:early|mid|late)[- ]\d{3}0s$/u],
]

/** How exact a date is, or null when it is written in a way of its own. */
export function grainOf(text: string): DateGrain | null {
  return shapes.find(([, shape]) => shape.test(text))?.[0] ?? null
}

/** The month that a date lies in, counted from the year 0; that of its first day when it is longer. */
export function monthOf(text: string): number {
  const year = Number(/\d{4}/u.exec(text)?.[0] ?? Number.NaN)
  return year * 12 + Math.max(0, months.findIndex((name) => text.includes(name)))
}

/** Dates that one could be taken for, of the same grain and written alike, none that begins in the month `latest` (as `monthOf` counts) or later. */
export function nearDates(text: string, latest: number, random: Random): string[] {
  return listNear(text, random).filter((other) => monthOf(other) < latest)
}

function listNear(text: string, random: Random): string[] {
  const grain = grainOf(text)
  const year = Number(/\d{4}/u.exec(text)?.[0])
  const inYear = (other: number): string => text.replace(/\d{4}/u, String(other))
  const years = (steps: readonly number[]): string[] => random.shuffle(steps).map((step) => inYear(year + step))
  switch (grain) {
    case 'year':
      return years([-5, -4, -3, -2, -1, 1, 2, 3, 4, 5])
    case 'decade':
      return years([-20, -10, 10, 20])
    case 'part':
      return nearParts(text, year, random)
    case 'month':
      return random.shuffle([-5, -4, -3, -2, 2, 3, 4, 5]).map((step) => moveMonth(text, step))
    case 'day':
      return random.shuffle([...years([-2, -1, 1, 2]).slice(0, 2), ...[-3, -2, 2, 3].map((step) => moveMonth(text, step)), ...[-9, -6, 5, 8].map((step) => moveDay(text, step))])
    case null:
      return []
  }
}

function nearParts(text: string, year: number, random: Random): string[] {
  const others = ['early', 'mid', 'late'].filter((part) => !text.includes(part)).map((part) => text.replace(/early|mid|late/u, part).replace(/(early|late)-/u, '$1 ').replace(/mid /u, 'mid-'))
  const moved = [-10, 10].map((step) => text.replace(/\d{4}/u, String(year + step)))
  return random.shuffle([...others, ...moved])
}

function moveMonth(text: string, step: number): string {
  const at = months.findIndex((name) => text.includes(name))
  const to = at + step
  const moved = text.replace(months[at] ?? '', months[(to + 24) % 12] ?? '').replace(/\d{4}/u, (year) => String(Number(year) + Math.floor(to / 12)))
  return moved.replace(/(?<!\d)\d{1,2}(?!\d)/u, (day) => String(Math.min(Number(day), lengths[(to + 24) % 12] ?? 28)))
}

/** Another day of the same month; days that it does not have are left out by turning back. */
function moveDay(text: string, step: number): string {
  const last = lengths[months.findIndex((name) => text.includes(name))] ?? 28
  return text.replace(/(?<!\d)\d{1,2}(?!\d)/u, (day) => String(Number(day) + step >= 1 && Number(day) + step <= last ? Number(day) + step : Number(day) - step < 1 ? last : Math.min(last, Math.max(1, Number(day) - step))))
}
