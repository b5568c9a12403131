/** `Sunday 22 November`, with a no-break space inside the date. */
export function sayWeekday(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).formatToParts(at)
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${part('weekday')} ${part('day')}\u00a0${part('month')}`
}

/** `22 November`, with a no-break space. */
export function sayDayMonth(at: number, timeZone: string): string {
  return sayWeekday(at, timeZone).split(' ').slice(1).join(' ')
}

/** When something is to be, `Sunday 22 November, 14:05`; with the year when it is another than that of `now`. */
export function sayAppointment(at: number, now: number, timeZone: string): string {
  const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone })
  const other = year.format(at) === year.format(now) ? '' : `\u00a0${year.format(at)}`
  return `${sayWeekday(at, timeZone)}${other}, ${new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)}`
}

/** `22 Nov`, or `22 Nov 2027` in another year than that of `now`. */
export function sayShortDate(at: number, now: number, timeZone: string): string {
  const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone })
  const other = year.format(at) === year.format(now) ? {} : { year: 'numeric' as const }
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...other, timeZone }).format(at).replaceAll(' ', '\u00a0')
}

/** `22 November 2026, 14:05`. */
export function sayMoment(at: number, timeZone: string): string {
  const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(at)
  return `${date.replaceAll(' ', '\u00a0')}, ${new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)}`
}
