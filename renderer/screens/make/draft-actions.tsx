import { Button } from '../../parts/button.tsx'
import styles from './inbox.module.css'

export interface DraftActionsProps {
  onAccept: () => void
  onEdit: () => void
  onReject: () => void
}

/** What can be done with the draft on show. */
export function DraftActions({ onAccept, onEdit, onReject }: DraftActionsProps) {
  return (
    <div className={styles['acts']}>
      <Button look="primary" keys="A" onClick={onAccept}>Accept</Button>
      <Button keys="E" onClick={onEdit}>Edit</Button>
      <Button keys="R" onClick={onReject}>Reject</Button>
    </div>
  )
}
