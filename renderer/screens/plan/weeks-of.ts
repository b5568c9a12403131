/** The weekday of a study day (days since Thursday, 1 January 1970): 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Whole weeks, Monday first, that hold all of `days` (ascending). */
export function weeksOf(days: readonly number[]): number[][] {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const weeks: number[][] = []
  for (let monday = first - weekdayOf(first); monday <= last; monday += 7) weeks.push(Array.from({ length: 7 }, (_, place) => monday + place))
  return weeks
}
