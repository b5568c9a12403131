/** What the choice needs to know of a backup. */
export interface KeepFacts {
  readonly id: string
  /** When it was made, ms since 1970 UTC. */
  readonly at: number
  readonly state: 'whole' | 'unread' | 'damaged'
  /** What is freed when it goes and all older ones went before, in bytes. */
  readonly bytes: number
}

/** Which backups stay, and which go. `instead` is the one that stands for it in its day, week or month; it must be whole before the other goes. */
export interface KeepChoice {
  readonly keep: readonly string[]
  readonly remove: readonly { readonly id: string; readonly instead: string | null }[]
}

const dayLength = 86_400_000

// [Note: how long backups stay] All of the last 2 days; then the last of each of the last 14 days, of each of the last 12
// weeks and of each of the last 24 months. Days begin at midnight UTC, weeks on Monday: a zone would make a day longer or
// shorter when the reader travels. Then, while all take more than the limit, the oldest goes. Never: the last two, and the
// last whole one. One that is damaged does not stand for its day when a whole one can. One that is dated later than
// now (the clock was set back, or stands wrong) stays until its time comes; it stands for nothing and takes no room from others.

/** Chooses which backups to keep; see [Note: how long backups stay]. `now` in ms since 1970 UTC, `limit` in bytes. */
export function chooseKeptBackups(backups: readonly KeepFacts[], now: number, limit: number): KeepChoice {
  const latestFirst = backups.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
  const past = latestFirst.filter(({ at }) => at <= now)
  const safe = new Set(past.slice(0, 2).map(({ id }) => id))
  const lastWhole = past.find(({ state }) => state === 'whole') ?? past.find(({ state }) => state === 'unread')
  if (lastWhole !== undefined) safe.add(lastWhole.id)
  const { stays, insteadOf } = chooseByAge(past, now)
  const leaves = new Map(past.filter(({ id }) => !stays.has(id) && !safe.has(id)).map(({ id }) => [id, insteadOf.get(id) ?? null]))
  let room = past.filter(({ id }) => !leaves.has(id)).reduce((all, { bytes }) => all + bytes, 0)
  for (const { id, bytes } of past.toReversed()) {
    if (room <= limit) break
    if (leaves.has(id) || safe.has(id)) continue
    leaves.set(id, null)
    room -= bytes
  }
  return {
    keep: latestFirst.filter(({ id }) => !leaves.has(id)).map(({ id }) => id),
    remove: latestFirst.flatMap(({ id }) => (leaves.has(id) ? [{ id, instead: standing(leaves.get(id) ?? null, leaves) }] : [])),
  }
}

/** One that goes itself stands for nothing. */
function standing(instead: string | null, leaves: ReadonlyMap<string, unknown>): string | null {
  return instead === null || leaves.has(instead) ? null : instead
}

/** Those of the last 2 days and the one of each day, week and month; and for the others, which of these stands for them. */
function chooseByAge(past: readonly KeepFacts[], now: number): { stays: Set<string>; insteadOf: Map<string, string> } {
  const stays = new Set(past.filter(({ at }) => at > now - 2 * dayLength).map(({ id }) => id))
  const insteadOf = new Map<string, string>()
  for (const { windowOf, last } of windows) {
    const current = windowOf(now)
    const chosen = new Map<number, KeepFacts>()
    // The latest comes first; a damaged one gives way to one that is not.
    for (const backup of past) {
      const window = windowOf(backup.at)
      const there = chosen.get(window)
      if (current - window < last && (there === undefined || (there.state === 'damaged' && backup.state !== 'damaged'))) chosen.set(window, backup)
    }
    for (const { id } of chosen.values()) stays.add(id)
    for (const backup of past) {
      const instead = chosen.get(windowOf(backup.at))
      if (instead !== undefined && !insteadOf.has(backup.id)) insteadOf.set(backup.id, instead.id)
    }
  }
  return { stays, insteadOf }
}

const windows: readonly { windowOf: (at: number) => number; last: number }[] = [
  { windowOf: dayOf, last: 14 },
  // 1 January 1970 was a Thursday.
  { windowOf: (at) => Math.floor((dayOf(at) + 3) / 7), last: 12 },
  { windowOf: monthOf, last: 24 },
]

function dayOf(at: number): number {
  return Math.floor(at / dayLength)
}

function monthOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
