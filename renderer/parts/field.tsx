import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './field.module.css'

export interface FieldProps {
  label: string
  /** What it does or takes, below it. */
  hint?: ReactNode
  /** What is wrong with its value, in a sentence; takes the place of the hint. */
  problem?: string | undefined
  /** The control; give it these. */
  children: (control: { id: string; className: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode
}

/** A label, a control, and the sentence below it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId()
  const below = problem ?? hint
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>{label}</label>
      {children({ id, className: styles['control'] ?? '', 'aria-describedby': below ? `${id}-below` : undefined, 'aria-invalid': problem ? true : undefined })}
      {below && <p id={`${id}-below`} className={`hint ${problem ? styles['problem'] : ''}`}>{below}</p>}
    </div>
  )
}
