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

/** `14:05`. */
export function sayTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(at)
}

/** A day as a heading: `Today, Sunday 22 November`, `Yesterday, …`, with the year when it is another than that of `now`. */
export function sayDay(at: number, now: number, timeZone: string): string {
  const toDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  const [day, here] = [toDay.format(at), toDay.format(now)]
  const date = `${sayWeekday(at, timeZone)}${day.slice(0, 4) === here.slice(0, 4) ? '' : `\u00a0${day.slice(0, 4)}`}`
  if (day === here) return `Today, ${date}`
  return (Date.parse(here) - Date.parse(day)) / 86_400_000 === 1 ? `Yesterday, ${date}` : date
}

/** A moment of the past as briefly as it can be named: `today, 14:05`, `yesterday, 14:05`, `12 March, 14:05`, with the year when it is another. */
export function sayPast(at: number, now: number, timeZone: string): string {
  const day = sayDay(at, now, timeZone)
  const word = day.startsWith('Today') ? 'today' : day.startsWith('Yesterday') ? 'yesterday' : day.split(' ').slice(1).join(' ')
  return `${word}, ${sayTime(at, timeZone)}`
}
