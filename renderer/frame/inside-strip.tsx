import { History } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { sayPast } from '../parts/say-date.ts'
import styles from './room.module.css'

/** Says above every screen that it shows a backup and not the reader's cards as they are. `at`: when the backup was made. */
export function InsideStrip({ at, now, timeZone, onBringBack, onLeave }: { at: number; now: number; timeZone: string; onBringBack: () => void; onLeave: () => void }) {
  return (
    <section className={`${styles['strip']} ${styles['inside']}`} aria-label="A backup is shown">
      <p role="status"><Icon of={History} /><span><b>You are looking at the backup of {sayPast(at, now, timeZone)}.</b> Nothing can be changed.</span></p>
      <div className={styles['buttons']}>
        <Button onClick={onBringBack}>Bring this back…</Button>
        <Button onClick={onLeave}>Leave</Button>
      </div>
    </section>
  )
}
