import type { Moment } from './date-span.ts'
import { findDates } from './find-dates.ts'

/** A date expression, the sentence it stands in, and the day that "two months ago" is counted from (ISO, at least a year; null when unknown). */
export interface DateItem {
  readonly text: string
  readonly context: string
  readonly reference: string | null
}

/** What a date expression means, in EDTF level 1 (https://www.loc.gov/standards/datetime/), or null when it cannot be told. */
export function normaliseDate({ text, context, reference }: DateItem): string | null {
  const issued = momentOf(reference)
  const alone = findDates(text, issued).toSorted((a, b) => b.text.length - a.text.length)[0]
  const at = context.indexOf(text)
  const inside = at < 0 ? undefined : findDates(context, issued).find((date) => date.start < at + text.length && at < date.end)
  return (alone !== undefined && (inside === undefined || alone.text.length >= inside.text.length) ? alone : inside)?.edtf ?? alone?.edtf ?? null
}

function momentOf(reference: string | null): Moment | null {
  const found = /^(\d{4})(?:-(\d{2}))?/u.exec(reference ?? '')
  return found === null ? null : { year: Number(found[1]), month: Number(found[2] ?? 12) }
}
