import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** A place with nothing in it: what is so, what it means, and at most a way on. */
export function EmptyState({ title, level: Heading = 'h2', children, actions }: { title: string; level?: 'h1' | 'h2'; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <Heading className={styles['title']}>{title}</Heading>
      {children && <p>{children}</p>}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
