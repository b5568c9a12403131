import { HardDrive } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { sayCount } from '../../parts/say-count.ts'
import type { ReadingProgress } from '../../worker/collection-request.ts'
import type { TakenCount } from './import-step.ts'
import { sayProgress } from './say-progress.ts'
import styles from './plan-foot.module.css'

export interface PlanFootProps {
  count: TakenCount
  /** Whether there is something to import and it can be written. */
  able: boolean
  /** How far writing is, or null before. */
  writing: ReadingProgress | null
  /** What holds until the button is pressed, or why it cannot be. */
  promise: string
  onApply: () => void
  onCancel: () => void
}

/** The foot of a plan: the one button that writes, and the way out. */
export function PlanFoot({ count, able, writing, promise, onApply, onCancel }: PlanFootProps) {
  const cards = count.added + count.updated
  return (
    <footer className={styles['foot']}>
      <p className={styles['promise']} role="status">
        <Icon of={HardDrive} />
        {writing === null ? promise : 'Writing it to this computer. Until it is done, stopping leaves nothing behind.'}
      </p>
      {writing !== null && writing.of === 0 && <span className={styles['progress']}>{writing.what}</span>}
      {writing !== null && writing.of > 0 && (
        <span className={styles['progress']}>
          <progress aria-label={writing.what} max={writing.of} value={writing.done} /> <span className="num">{sayProgress(writing)}</span>
        </span>
      )}
      <Button keys="Esc" onClick={onCancel}>{writing === null ? 'Cancel' : 'Stop'}</Button>
      <Button look="primary" size="large" keys="Enter" disabled={!able} onClick={onApply}>{cards === 0 && count.progress > 0 ? `Take over the history of ${sayCount(count.progress, 'card')}` : `Import ${sayCount(cards, 'card')}`}</Button>
    </footer>
  )
}
