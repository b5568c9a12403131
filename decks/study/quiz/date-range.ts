/** A span of days, both counted from 1 January of the year 0 in a plain reckoning that only orders. */
export interface DateRange {
  readonly from: number
  readonly to: number
}

/** A month has 31 days here: only what comes before what is asked. */
const dayOf = (year: number, month: number, day: number): number => (year * 12 + month - 1) * 31 + day - 1

/**
 * The span of an EDTF date (https://www.loc.gov/standards/datetime/): a day, month, year, decade (`199X`), or an interval
 * of them; `~` and `?` are left aside. Null for what is open, empty, a set of dates, or no date.
 */
export function rangeOf(edtf: string): DateRange | null {
  const parts = edtf.split('/')
  if (parts.length > 2) return null
  const ranges = parts.map(spanOf)
  const [first, last] = [ranges[0], ranges.at(-1)]
  return first == null || last == null || last.to < first.from ? null : { from: first.from, to: last.to }
}

function spanOf(part: string): DateRange | null {
  const [, year = '', month, day] = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(part.replace(/[~?%]/gu, '')) ?? []
  if (year === '') return null
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  const [fromMonth, toMonth] = month === undefined ? [1, 12] : [Number(month), Number(month)]
  // EDTF has seasons as months 21 to 41.
  if (fromMonth < 1 || toMonth > 12) return null
  return { from: dayOf(low, fromMonth, Number(day ?? 1)), to: dayOf(high, toMonth, Number(day ?? 31)) }
}

/** True when one lies wholly before the other: then it can be asked which was first. */
export function areApart(one: DateRange, other: DateRange): boolean {
  return one.to < other.from || other.to < one.from
}
