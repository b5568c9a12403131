import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { groupByDay, type DayGroup } from '../../parts/group-by-day.ts'
import { sayCount } from '../../parts/say-count.ts'
import { sayDay } from '../../parts/say-date.ts'
import { BackupRow, type BackupActs } from './backup-row.tsx'
import styles from './backups.module.css'
import type { Backup } from './say-backup.ts'

/** The latest ones are listed at first, whole days. */
const few = 60

export interface BackupListProps extends BackupActs {
  backups: readonly Backup[]
  /** The name of the second folder, or null. */
  second: string | null
  now: number
  timeZone: string
}

/** All backups by day, the latest first. */
export function BackupList({ backups, second, now, timeZone, ...acts }: BackupListProps) {
  const [most, setMost] = useState(few)
  const days = groupByDay(backups, timeZone)
  const shown = days.filter((_, at) => countBackups(days.slice(0, at)) < most)
  const left = backups.length - countBackups(shown)
  return (
    <div className={styles['days']}>
      {shown.map(({ day, at, items }) => (
        <section key={day} aria-label={sayDay(at, now, timeZone)}>
          <h2 className={styles['day']}>
            {sayDay(at, now, timeZone)}
            {items.length > 1 && <span className="hint"> {sayCount(items.length, 'backup')}</span>}
          </h2>
          <ul>
            {items.map((backup) => <BackupRow key={backup.id} backup={backup} second={second} timeZone={timeZone} {...acts} />)}
          </ul>
        </section>
      ))}
      {left > 0 && <Button onClick={() => setMost(most + 2 * few)}>Show {Math.min(left, 2 * few)} more of {left} older ones</Button>}
    </div>
  )
}

function countBackups(days: readonly DayGroup<Backup>[]): number {
  return days.reduce((sum, { items }) => sum + items.length, 0)
}
