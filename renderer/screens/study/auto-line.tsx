import { Pause, Play } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import styles from './auto-line.module.css'
import { sayAutoNext } from './say-sitting.ts'
import type { AutoNext } from './use-auto-advance.ts'

/** What comes by itself, in how many seconds, and the way to stop it. A reader of the screen is not told each second. */
export function AutoLine({ next, stopped, onToggle }: { next: AutoNext | null; stopped: boolean; onToggle: () => void }) {
  return (
    <div className={styles['auto']} role="group" aria-label="Cards go on by themselves">
      {next && !stopped && <span className={styles['track']} aria-hidden="true"><span style={{ width: `${(100 * (next.of - next.seconds)) / Math.max(1, next.of)}%` }} /></span>}
      <span className={styles['words']}>{stopped ? 'Stopped. Nothing happens by itself.' : next ? sayAutoNext(next.act, next.seconds) : 'It waits for your answer.'}</span>
      <Button look="plain" icon={stopped ? Play : Pause} keys="study.pause" onClick={onToggle}>{stopped ? 'Start the clock' : 'Stop the clock'}</Button>
    </div>
  )
}
