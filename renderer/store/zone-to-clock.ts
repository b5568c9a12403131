import type { DayClock } from '../../decks/study/day.ts'

const slot = 15 * 60_000
const clocks = new Map<string, DayClock>()

/** The clock of an IANA time zone; UTC when this computer does not know the zone. */
export function zoneToClock(timeZone: string, startHour: number): DayClock {
  const key = `${timeZone} ${startHour}`
  const clock = clocks.get(key) ?? makeClock(timeZone, startHour)
  clocks.set(key, clock)
  return clock
}

function makeClock(timeZone: string, startHour: number): DayClock {
  const format = zoneFormat(timeZone)
  const known = new Map<number, number>()
  return {
    startHour,
    offsetAt(at) {
      // Zones change their offset only at full quarter hours, so each quarter is asked for once.
      const key = Math.floor(at / slot)
      const offset = known.get(key) ?? readOffset(format, key * slot)
      known.set(key, offset)
      return offset
    },
  }
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const parts = { hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...parts, timeZone: 'UTC' })
  }
}

function readOffset(format: Intl.DateTimeFormat, at: number): number {
  const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const local = Date.UTC(part.get('year') ?? 1970, (part.get('month') ?? 1) - 1, part.get('day') ?? 1, part.get('hour') ?? 0, part.get('minute') ?? 0)
  return Math.round((local - at) / 60_000)
}
