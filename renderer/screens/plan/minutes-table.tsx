import type { SeminarForecast } from '../../../decks/study/seminar/seminar-plan.ts'
import { RecallBar } from '../../parts/recall-bar.tsx'
import styles from './plan.module.css'
import { listMinutes } from './list-minutes.ts'
import { sayWanted } from './say-wanted.ts'

/** What fewer and more minutes a day would lead to, and what the next aim takes. */
export function MinutesTable({ forecast, minutes, unread }: { forecast: SeminarForecast; minutes: number; unread: number }) {
  const rows = listMinutes(forecast, minutes)
  return (
    <section className={styles['block']} aria-labelledby="minutes-title">
      <h2 id="minutes-title">With other minutes a day</h2>
      <table className={styles['more']}>
        <thead><tr><th scope="col">Minutes a day</th><th scope="col" className={styles['share']}>Recall on the day</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.minutes} aria-current={row.minutes === minutes ? 'true' : undefined}>
              <td>{row.minutes}{row.minutes === minutes && <span className="vh"> as planned</span>}</td>
              <td><RecallBar value={row.recall} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* While cards wait to be read it is not minutes that are missing. */}
      {unread === 0 && <p className="quiet">{sayWanted(forecast, minutes)}</p>}
    </section>
  )
}
