import type { ReactNode } from 'react'
import styles from './bar.module.css'

/** The bar at the top of a screen: its title, one line of context, and its actions at the right. */
export function Bar({ title, context, children }: { title: string; context?: ReactNode; children?: ReactNode }) {
  return (
    <header className={styles['bar']}>
      <h1 className={styles['title']} tabIndex={-1} data-screen-title>{title}</h1>
      {context && <p className={`hint ${styles['context']}`}>{context}</p>}
      {children && <div className={styles['actions']}>{children}</div>}
    </header>
  )
}
