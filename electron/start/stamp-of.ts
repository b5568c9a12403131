/** A time (ms since 1970) as part of a file's name, in UTC, such as 20261123T000151000Z. */
export function stampOf(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:.]/g, '')
}

/** The time that a name begins with, in ms since 1970, or null. */
export function timeOfStamp(name: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name)
  if (parts === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = parts.slice(1).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second, ms)
}
