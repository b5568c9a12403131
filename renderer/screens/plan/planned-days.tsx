import type { Seminar } from '../../../decks/model/seminar.ts'
import { dayOf } from '../../../decks/study/day.ts'
import type { SeminarPlan } from '../../../decks/study/seminar/seminar-plan.ts'
import { Button } from '../../parts/button.tsx'
import { typeset } from '../../parts/typeset.ts'
import { useToast } from '../../parts/use-toast.ts'
import { saveSeminar } from '../../store/save-seminar.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Today } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { useSeminars } from '../../store/use-seminars.ts'
import { DayCalendar } from './day-calendar.tsx'
import styles from './plan.module.css'
import { sayDayWhole, sayLongDay, sayMinutes } from './say-seminar.ts'
import type { PlacedCards } from '../../store/use-placed-cards.ts'
import { weekdayOf } from './weeks-of.ts'

export interface PlannedDaysProps {
  seminar: Seminar
  today: Today
  plan: SeminarPlan
  /** The study day of the seminar. */
  until: number
  placed: PlacedCards
  /** True while cards wait to be read: a day without cards is then not one on which none is needed. */
  closed: boolean
  chosen: number
  onChoose: (day: number) => void
}

/** The calendar of minutes, and what falls on the chosen day. */
export function PlannedDays({ seminar, today, plan, until, placed, closed, chosen, onChoose }: PlannedDaysProps) {
  const seminars = useSeminars() ?? []
  const days = plan.days.filter(({ day }) => day <= until)
  const planned = days.find(({ day }) => day === chosen) ?? days[0]
  const titles = new Map(seminars.map((each) => [dayOf(each.at, today.clock), each.title]))
  const sharing = seminars.filter(({ id }) => id !== seminar.id && plan.seminars.some((forecast) => forecast.id === id)).map(({ title }) => `“${title}”`)
  if (planned === undefined) return null
  return (
    <section className={styles['block']} aria-labelledby="days-title">
      <h2 id="days-title">What falls where</h2>
      {sharing.length > 0 && <p className="quiet">The minutes are shared with {sharing.join(', ')}. Each day shows the cards of all.</p>}
      <DayCalendar days={days} today={today.day} seminars={titles} empty={closed ? 'Nothing yet' : 'Nothing needed'} chosen={planned.day} onChoose={onChoose} />
      <div className={styles['chosen']}>
        <p role="status">
          <b>{sayLongDay(planned.day)}.</b> {planned.given === 0 ? 'A day without study.' : sayDayWhole(planned, closed ? 'Nothing yet: cards come as you tick what you have read.' : `None of the ${sayMinutes(planned.given)} are needed.`)}
        </p>
        <DayOff seminar={seminar} day={planned.day} />
      </div>
      {planned.cards.length > 0 && (
        <details>
          <summary>The cards of this day</summary>
          <ol>
            {planned.cards.map((card) => {
              const found = placed.cards.get(card)
              return found && <li key={card}><a className={styles['name']} href={`#/library/card/${card}`}>{typeset(found.view.card.question)}</a> <span className="hint">{found.section}</span></li>
            })}
          </ol>
        </details>
      )}
    </section>
  )
}

/** Takes a day out of the plan, or puts it back. */
function DayOff({ seminar, day }: { seminar: Seminar; day: number }) {
  const store = useStore()
  const toast = useToast()
  const byWeek = seminar.off.weekdays.includes(weekdayOf(day))
  const isOff = seminar.off.days.includes(day)
  if (byWeek) return <p className="quiet">{sayLongDay(day).split(' ')[0]}s are days without study. <a href={`#/plan/${seminar.id}/edit`}>Change them</a></p>
  const toggle = async () => {
    const days = isOff ? seminar.off.days.filter((each) => each !== day) : [...seminar.off.days, day].toSorted((a, b) => a - b)
    const done = await saveSeminar(store, { ...seminar, off: { ...seminar.off, days } })
    toast(done.ok ? `${sayLongDay(day)} is ${isOff ? 'a day of study again' : 'free'}.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return <div><Button onClick={() => void toggle()}>{isOff ? 'Study on this day' : 'Keep this day free'}</Button></div>
}
