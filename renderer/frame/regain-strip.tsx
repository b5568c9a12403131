import { DatabaseBackup } from 'lucide-react'
import { Icon } from '../parts/icon.tsx'
import styles from './room.module.css'

/** Stands in for the screens while the database of the cards, which was emptied from outside, is made again. */
export function RegainStrip() {
  return (
    <section className={`${styles['strip']} ${styles['full']}`} aria-label="Your cards are made ready again">
      <p role="status">
        <Icon of={DatabaseBackup} />
        <span><b>The database of your cards was closed by the system.</b> It is made again from the journal, which takes a moment. Nothing is lost; you go on where you were.</span>
      </p>
    </section>
  )
}
