import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './options-screen.module.css'

/** A group of options under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
