import { HardDrive } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { sayCount } from '../../parts/say-count.ts'
import type { TakenCount } from './import-step.ts'
import styles from './plan-foot.module.css'

export interface PlanFootProps {
  taken: TakenCount
  /** Whether there is something to import and it can be written. */
  able: boolean
  /** What holds until the button is pressed, or why it cannot be. */
  promise: string
  onApply: () => void
  onCancel: () => void
}

/** The foot of a plan: the one button that writes, and the way out. */
export function PlanFoot({ taken, able, promise, onApply, onCancel }: PlanFootProps) {
  return (
    <footer className={styles['foot']}>
      <p className={styles['promise']} role="status">
        <Icon of={HardDrive} />
        {promise}
      </p>
      <Button keys="Esc" onClick={onCancel}>Cancel</Button>
      <Button look="primary" size="large" keys="Enter" disabled={!able} onClick={onApply}>Import {sayCount(taken.added + taken.updated, 'card')}</Button>
    </footer>
  )
}
