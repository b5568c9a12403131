import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { PlannedDay } from '../../../decks/study/seminar/seminar-plan.ts'
import styles from './day-calendar.module.css'
import { weekdayOf, weeksOf } from './weeks-of.ts'
import { sayDayBriefly, sayLongDay, sayMinutes } from './say-seminar.ts'

export interface DayCalendarProps {
  days: readonly PlannedDay[]
  today: number
  /** Study days on which a seminar is, with its title. */
  seminars: ReadonlyMap<number, string>
  /** What is said of a day of study that has no cards. */
  empty: string
  chosen: number
  onChoose: (day: number) => void
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The minutes of each day from today to the last seminar. Arrows move from day to day. */
export function DayCalendar({ days, today, seminars, empty, chosen, onChoose }: DayCalendarProps) {
  const table = useRef<HTMLTableElement>(null)
  const known = new Map(days.map((day) => [day.day, day]))
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined || !known.has(chosen + step)) return
    event.preventDefault()
    onChoose(chosen + step)
    table.current?.querySelector<HTMLElement>(`[data-day="${chosen + step}"]`)?.focus()
  }
  return (
    <div className={styles['scroll']}>
      {/* One handler for the arrows of all the days in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table ref={table} className={styles['calendar']} onKeyDown={move}>
        <caption className="vh">Minutes of study on each day</caption>
        <thead><tr>{weekdays.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {weeksOf(days.map(({ day }) => day)).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const planned = known.get(day)
                return <td key={day}>{planned && <Day planned={planned} isToday={day === today} seminar={seminars.get(day)} empty={empty} chosen={day === chosen} onChoose={onChoose} />}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Day({ planned, isToday, seminar, empty, chosen, onChoose }: { planned: PlannedDay; isToday: boolean; seminar: string | undefined; empty: string; chosen: boolean; onChoose: (day: number) => void }) {
  const { day, cards, seconds, given } = planned
  const off = given === 0
  const look = [styles['day'], off ? styles['off'] : '', seminar === undefined ? '' : styles['seminar']].join(' ')
  const what = off && cards.length === 0 ? 'No study' : sayDayBriefly(planned, empty)
  const busy = cards.length > 0 || what === 'Repeats'
  return (
    <button type="button" className={look} aria-pressed={chosen} aria-current={isToday ? 'date' : undefined} tabIndex={chosen ? 0 : -1} data-day={day} onClick={() => onChoose(day)}>
      <span className="vh">{sayLongDay(day)}{seminar && `, the day of ${seminar}`}, </span>
      <span className={styles['date']}><span aria-hidden="true">{isToday ? 'Today' : dateOf(day)}</span>{busy && <span className="num">{sayMinutes(seconds)}<span className="vh">, </span></span>}</span>
      {!off && <span className={styles['meter']}><span className={styles['fill']} style={{ width: `${!busy ? 0 : Math.min(100, Math.round((seconds / given) * 100))}%` }} /></span>}
      {seminar !== undefined && <span className={styles['what']} aria-hidden="true">Seminar{busy ? ', ' : ''}</span>}
      {(seminar === undefined || busy) && <span className={styles['what']}>{what}</span>}
    </button>
  )
}

/** The number of a day in its month, with the month on its first. */
function dateOf(day: number): string {
  const date = new Date(day * 86_400_000)
  return date.getUTCDate() === 1 || weekdayOf(day) === 0 ? new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date) : String(date.getUTCDate())
}
