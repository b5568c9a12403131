import { ChevronDown } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import styles from './inbox.module.css'

export interface DraftActionsProps {
  onAccept: () => void
  onEdit: () => void
  onReject: () => void
  /** Asks for the reason first. */
  onRejectFor: () => void
}

/** What can be done with the draft on show. */
export function DraftActions({ onAccept, onEdit, onReject, onRejectFor }: DraftActionsProps) {
  return (
    <div className={styles['acts']}>
      <Button look="primary" keys="make.accept" onClick={onAccept}>Accept</Button>
      <Button keys="make.edit" onClick={onEdit}>Edit</Button>
      <span className={styles['reject']}>
        <Button keys="make.reject" onClick={onReject}>Reject</Button>
        <Button square icon={ChevronDown} aria-label="Reject for a reason" aria-keyshortcuts="Shift+R" aria-haspopup="dialog" onClick={onRejectFor} />
      </span>
    </div>
  )
}
