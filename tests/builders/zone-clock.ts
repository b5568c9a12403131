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
