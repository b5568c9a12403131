import styles from './recall-bar.module.css'
import { sayPercent } from './say-percent.ts'

/** A share from 0 to 1 as a bar and a number. */
export function RecallBar({ value }: { value: number }) {
  return (
    <span className={styles['bar']}>
      <span className={styles['track']} aria-hidden="true"><span className={styles['fill']} style={{ display: 'block', width: `${Math.round(value * 100)}%` }} /></span>
      <span className={styles['value']}>{sayPercent(value)}</span>
    </span>
  )
}
