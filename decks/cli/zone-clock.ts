import type { DayClock } from '../study/day.ts'

const quarter = 15 * 60_000

/** The clock of an IANA time zone; UTC when this computer does not know the zone. */
export function zoneClock(timeZone: string, startHour: number): DayClock {
  const format = zoneFormat(timeZone)
  const known = new Map<number, number>()
  return {
    startHour,
    offsetAt: (at) => {
      // Zones change their offset only at full quarter hours.
      const start = Math.floor(at / quarter) * quarter
      const offset = known.get(start) ?? readOffset(format, start)
      known.set(start, offset)
      return offset
    },
  }
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const way = { timeZoneName: 'longOffset' } as const
  try {
    return new Intl.DateTimeFormat('en-US', { ...way, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...way, timeZone: 'UTC' })
  }
}

/** Minutes east, of a name such as `GMT+05:30`, or `GMT` for none. */
function readOffset(format: Intl.DateTimeFormat, at: number): number {
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}
