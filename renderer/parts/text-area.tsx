import type { ComponentProps } from 'react'
import { Field } from './field.tsx'
import styles from './field.module.css'

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className' | 'onChange' | 'value' | 'id'> {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  problem?: string | undefined
  /** In the voice of content rather than of tools. */
  serif?: boolean
}

/** Several lines of text. */
export function TextArea({ label, value, onChange, hint, problem, serif = false, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => <textarea {...rest} {...control} className={`${control.className} ${serif ? styles['serif'] : ''}`} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
