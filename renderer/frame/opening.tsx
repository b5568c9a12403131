import { LampDesk } from 'lucide-react'
import { Icon } from '../parts/icon.tsx'
import styles from './start-problem.module.css'

/** Stands in for the app when opening takes longer than a blink, as after a crash. */
export function Opening() {
  return (
    <main className={styles['start']}>
      <h1 className={styles['brand']}><Icon of={LampDesk} size={1.125} /> Lectern</h1>
      <p className="quiet" role="status">Opening your cards. This can take a moment when they are being checked.</p>
    </main>
  )
}
