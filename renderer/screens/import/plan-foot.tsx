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
  /** Why not, when not. */
  nothing: string
  onApply: () => void
  onCancel: () => void
}

/** The foot of a plan: the one button that writes, and the way out. */
export function PlanFoot({ taken, able, nothing, onApply, onCancel }: PlanFootProps) {
  return (
    <footer className={styles['foot']}>
      <p className={styles['promise']} role="status">
        <Icon of={HardDrive} />
        {able ? 'Nothing is written yet. You can undo the import as a whole.' : nothing}
      </p>
      <Button keys="Esc" onClick={onCancel}>Cancel</Button>
      <Button look="primary" size="large" keys="Enter" disabled={!able} onClick={onApply}>Import {sayCount(taken.added + taken.updated, 'card')}</Button>
    </footer>
  )
}
