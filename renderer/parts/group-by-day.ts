/** What happened on one day. */
export interface DayGroup<T> {
  /** The day in the reader's zone, `2026-11-22`. */
  readonly day: string
  /** When the first of them happened, ms since 1970 UTC. */
  readonly at: number
  readonly items: readonly T[]
}

/** Things with a time, in the order in which they come, by the days of the reader's zone. */
export function groupByDay<T extends { readonly at: number }>(items: readonly T[], timeZone: string): readonly DayGroup<T>[] {
  const toDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  const groups: { day: string; at: number; items: T[] }[] = []
  for (const item of items) {
    const day = toDay.format(item.at)
    const last = groups.at(-1)
    if (last?.day === day) last.items.push(item)
    else groups.push({ day, at: item.at, items: [item] })
  }
  return groups
}
