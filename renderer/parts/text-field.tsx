import type { ComponentProps } from 'react'
import { Field } from './field.tsx'
import styles from './field.module.css'

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value' | 'id'> {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string | undefined
  problem?: string | undefined
  /** In the voice of content rather than of tools. */
  serif?: boolean
}

/** One line of text. */
export function TextField({ label, value, onChange, hint, problem, serif = false, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => <input {...rest} {...control} className={`${control.className} ${serif ? styles['serif'] : ''}`} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
