import type { DayClock } from '../../decks/study/day.ts'

/** The clock of an IANA zone, from this machine's tables. */
export function zoneClock(timeZone: string, startHour = 4): DayClock {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
  return {
    startHour,
    offsetAt(at) {
      const found = new Map(parts.formatToParts(at).map((part) => [part.type, Number(part.value)]))
      const get = (name: Intl.DateTimeFormatPartTypes): number => found.get(name) ?? 0
      const local = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'))
      return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000)
    },
  }
}

/** The clock of a place that stays at UTC. */
export function utcClock(startHour = 4): DayClock {
  return { startHour, offsetAt: () => 0 }
}

/** The same clock, asked once a day from 2020 to 2044 and remembered: for tests that ask it millions of times. */
export function rememberClock(clock: DayClock): DayClock {
  const hour = 3_600_000
  const changes: { from: number; offset: number }[] = []
  const last = Date.UTC(2044, 0, 1)
  for (let at = Date.UTC(2020, 0, 1), offset = NaN; at < last; at += 24 * hour) {
    if (clock.offsetAt(at) === offset) continue
    let from = at
    while (!Number.isNaN(offset) && clock.offsetAt(from - hour / 4) !== offset) from -= hour / 4
    offset = clock.offsetAt(at)
    changes.push({ from, offset })
  }
  return { startHour: clock.startHour, offsetAt: (at) => (changes.findLast(({ from }) => from <= at) ?? changes[0])?.offset ?? 0 }
}
