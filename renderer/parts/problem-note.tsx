import { TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './problem-note.module.css'

export interface ProblemNoteProps {
  title: string
  /** What it means and what to do. */
  children?: ReactNode
  /** A choice is not a failure: it is asked in another colour, and politely. */
  tone?: 'wrong' | 'ask'
  icon?: LucideIcon
  actions?: ReactNode
}

/** Something went wrong, or needs a choice: what happened, what it means, what to do. */
export function ProblemNote({ title, children, tone = 'wrong', icon = TriangleAlert, actions }: ProblemNoteProps) {
  return (
    <div className={`${styles['problem']} ${tone === 'ask' ? styles['ask'] : ''}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      <Icon of={icon} className={styles['icon']} />
      <div className={styles['body']}>
        <b>{title}</b>
        {children && <div className="quiet">{children}</div>}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
