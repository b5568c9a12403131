import { sayCount } from '../../parts/say-count.ts'
import styles from './inbox.module.css'

const grouped = new Intl.NumberFormat('en-US')

/** How far the drafts of an article are settled: in words, and as a bar. */
export function SettledLine({ waiting, accepted, rejected }: { waiting: number; accepted: number; rejected: number }) {
  const all = waiting + accepted + rejected
  const share = (count: number) => `${all === 0 ? 0 : (count / all) * 100}%`
  return (
    <div className={styles['head']}>
      <div className={styles['line']}>
        <h2>{sayCount(waiting, 'draft')} left</h2>
        <p className="hint num">{grouped.format(accepted)} accepted, {grouped.format(rejected)} rejected, of {grouped.format(all)}</p>
      </div>
      <div className={styles['track']} aria-hidden="true">
        <i style={{ width: share(accepted) }} />
        <i className={styles['no']} style={{ width: share(rejected) }} />
      </div>
    </div>
  )
}
