import { HardDrive } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { saySize } from '../parts/say-size.ts'
import { useReserve } from '../store/use-reserve.ts'
import styles from './room.module.css'

/** Below so many bytes the next answers may be the last that fit. */
const scarce = 200_000

/** Says that the disk is full, when the journal writes into the room that it held back. */
export function ReserveStrip() {
  const reserve = useReserve()
  const [seen, setSeen] = useState<'enough' | 'scarce' | null>(null)
  const now = reserve === null ? null : reserve.left > scarce ? 'enough' : 'scarce'
  // Closed, it comes back once, when the end is near.
  if (reserve === null || seen === now || seen === 'scarce') return null
  return (
    <section className={`${styles['strip']} ${styles['full']}`} aria-label="The disk is full">
      <p role="alert">
        <Icon of={HardDrive} />
        <span><b>The disk is full.</b> {now === 'enough' ? `Your answers still fit for a while, into ${saySize(reserve.left)} that were held back. Free some space.` : 'The room that was held back is nearly used up. Free some space before you go on, or answers can no longer be kept.'}</span>
      </p>
      <div className={styles['buttons']}><Button onClick={() => setSeen(now)}>Close</Button></div>
    </section>
  )
}
