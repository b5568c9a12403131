import { dayOf } from '../../../decks/study/day.ts'
import type { Seminar } from '../../../decks/model/seminar.ts'
import { RecallBar } from '../../parts/recall-bar.tsx'
import { sayWeekday } from '../../parts/say-date.ts'
import type { KeptPlan, Today } from '../../store/store.ts'
import styles from './plan.module.css'
import { sayDaysUntil } from './say-seminar.ts'

/** All seminars, those ahead first. */
export function SeminarList({ seminars, kept, today }: { seminars: readonly Seminar[]; kept: KeptPlan | null | undefined; today: Today }) {
  const dayOfSeminar = (seminar: Seminar) => dayOf(seminar.at, today.clock)
  const ahead = seminars.filter((each) => dayOfSeminar(each) >= today.day).toSorted((a, b) => a.at - b.at)
  const past = seminars.filter((each) => dayOfSeminar(each) < today.day).toSorted((a, b) => b.at - a.at)
  return (
    <div className={styles['page']}>
      <table>
        <caption className="vh">Seminars</caption>
        <thead>
          <tr><th scope="col">Seminar</th><th scope="col">When</th><th scope="col" className={styles['share']}>Predicted recall</th></tr>
        </thead>
        <tbody>
          {[...ahead, ...past].map((seminar) => {
            const day = dayOfSeminar(seminar)
            const forecast = kept?.plan.seminars.find((each) => each.id === seminar.id)
            return (
              <tr key={seminar.id}>
                <td><a className={styles['name']} href={`#/plan/${seminar.id}`}>{seminar.title}</a></td>
                <td>{sayWeekday(seminar.at, today.settings.timeZone)}, {sayDaysUntil(day, today.day)}</td>
                <td>{day < today.day ? <span className="quiet">Over. Its cards follow the usual schedule.</span> : forecast ? <RecallBar value={forecast.recall} /> : <span className="quiet">Being worked out</span>}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
