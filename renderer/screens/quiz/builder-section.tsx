import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './quiz-builder.module.css'

/** A group of choices under its name. */
export function BuilderSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles['fields']}>{children}</div>
    </section>
  )
}
