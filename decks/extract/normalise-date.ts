import type { DateSpan } from './date-span.ts'
import type { CalendarDate } from './day-count.ts'
import { readCalendarDate, writeCalendarDate } from './day-count.ts'
import { findDates } from './find-dates.ts'
import { readRelativeDate } from './relative-date.ts'
import { months } from './words/measures.ts'

/** A date expression, the sentence it stands in (what comes before it may be there too), and the day that "two months ago" is counted from (ISO, at least a year; null when unknown). */
export interface DateItem {
  readonly text: string
  readonly context: string
  readonly reference: string | null
}

const longest = (dates: readonly DateSpan[]): DateSpan | null => dates.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null
const bareMonth = new RegExp(`^(?:in |on |during |by |since |early |mid-|late )*(${[...months.keys()].filter((name) => name.length > 3 || name === 'may').join('|')})$`, 'iu')

/**
 * What a date expression means, in EDTF (https://www.loc.gov/standards/datetime/), or null when it cannot be told. A day
 * without a year is of the year last named before it in the sentence, else the latest such day up to the reference.
 */
export function normaliseDate({ text, context, reference }: DateItem): string | null {
  const written = reference === null ? null : readCalendarDate(reference)
  const issued = written === null ? null : { year: written.year, month: written.month ?? 12 }
  // What stands before the expression may be a whole paragraph: it is the last of its kind.
  const at = context.lastIndexOf(text)
  const around = findDates(context, issued)
  const inside = at < 0 ? null : longest(around.filter((date) => date.start < at + text.length && at < date.end))
  const spoken = readSpoken(text)
  if (spoken !== null) return spoken
  if (/\bof (?:the (?:following|next|same|previous)|that) year\b|\b(?:the following|the next|that|the same) \p{Lu}/u.test(text)) {
    const beside = readRelativeDate(text, nearestBefore(around, at), written)
    if (beside !== null) return beside
  }
  const found = longest(findDates(text, issued)) ?? inside
  const anchor = nearestBefore(around, at)
  if (found !== null && !found.edtf.startsWith('XXXX')) return found.edtf
  if (found !== null) return completeDay(found.edtf, inside, anchor, written)
  const month = bareMonth.exec(text.trim())?.[1]?.toLowerCase().slice(0, 3)
  if (month !== undefined) return completeDay(`XXXX-${String(months.get(month) ?? 1).padStart(2, '0')}`, null, anchor, written)
  return readRelativeDate(text, anchor, written)
}

/** "Early in 2011", "8–9 November 1923": forms that say all by themselves and are read here alone. */
function readSpoken(text: string): string | null {
  const part = /\b(early|late) in (\d{4})\b/iu.exec(text)
  if (part !== null) return part[1]?.toLowerCase() === 'early' ? `${part[2] ?? ''}-01/${part[2] ?? ''}-04` : `${part[2] ?? ''}-09/${part[2] ?? ''}-12`
  const days = /\b(\d{1,2}) ?[-–] ?(\d{1,2}) (\p{Lu}\p{Ll}{2,}) (\d{4})\b/u.exec(text)
  const month = months.get((days?.[3] ?? '').slice(0, 3).toLowerCase())
  if (days === null || month === undefined) return null
  const day = (n: string | undefined): string => `${days[4] ?? ''}-${String(month).padStart(2, '0')}-${(n ?? '').padStart(2, '0')}`
  return `${day(days[1])}/${day(days[2])}`
}

/** The last date before the expression whose year is known; without one, the first after it. */
function nearestBefore(dates: readonly DateSpan[], at: number): CalendarDate | null {
  const known = dates.filter(({ edtf }) => /^\d{4}/u.test(edtf))
  const before = known.filter((date) => at < 0 || date.end <= at).at(-1)
  return before === undefined ? null : readCalendarDate(before.edtf)
}

/** Puts the year to a day or a month. */
function completeDay(edtf: string, inside: DateSpan | null, anchor: CalendarDate | null, reference: CalendarDate | null): string | null {
  if (inside !== null && !inside.edtf.startsWith('XXXX') && inside.edtf.includes(edtf.slice(4))) return inside.edtf
  const rest = edtf.slice(4)
  if (anchor !== null) return `${anchor.year}${rest}`
  if (reference === null) return edtf
  const back = (daysInto(lastDay(reference)) - daysInto(rest) + 372) % 372
  // Without another date, a day is of the months before the text was written only when these are near: in news, not in history.
  if (back > 130) return edtf
  return `${daysInto(rest) > daysInto(lastDay(reference)) ? reference.year - 1 : reference.year}${rest}`
}

const lastDay = (reference: CalendarDate): string => writeCalendarDate({ ...reference, month: reference.month ?? 12, day: reference.day ?? 31 }).slice(4)

/** Days into the year of `-07-26`, counting 31 for each month; a month without a day counts from its first. */
function daysInto(rest: string): number {
  const [, month = '12', day = '01'] = rest.split('-')
  return Number(month) * 31 + Number(day)
}
