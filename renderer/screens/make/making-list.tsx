import { sayShortDate } from '../../parts/say-date.ts'
import type { MakingView } from '../../store/store.ts'
import styles from './making-list.module.css'

/** The articles that came in, the latest first, with what became of their drafts. */
export function MakingList({ makings, now, timeZone }: { makings: readonly MakingView[]; now: number; timeZone: string }) {
  return (
    <div className={styles['list']}>
      <table>
        <caption className="vh">Articles</caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col" className={styles['count']}>Waiting</th>
            <th scope="col" className={styles['count']}>Accepted</th>
            <th scope="col" className={`${styles['count']} ${styles['less']}`}>Rejected</th>
            <th scope="col" className={`${styles['count']} ${styles['less']}`}>Read</th>
          </tr>
        </thead>
        <tbody>
          {makings.map(({ deck, title, subtitle, waiting, accepted, rejected, at }) => (
            <tr key={deck}>
              <td>
                <a className={styles['name']} href={`#/make/${deck}`}>{title}</a>
                {subtitle && <span className="hint">{subtitle}</span>}
              </td>
              <td className={`${styles['count']} ${waiting === 0 ? styles['none'] : styles['some']}`}>{waiting}</td>
              <td className={styles['count']}>{accepted}</td>
              <td className={`${styles['count']} ${styles['less']}`}>{rejected}</td>
              <td className={`${styles['count']} ${styles['less']} quiet`}>{sayShortDate(at, now, timeZone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
