import { useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { ComponentProps, ReactNode } from 'react'
import { Field } from './field.tsx'
import styles from './field.module.css'

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'className' | 'onChange' | 'value' | 'id'> {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  problem?: string | undefined
  /** In the voice of content rather than of tools. */
  serif?: boolean
}

/** Several lines of text; it is as high as its text, and never lower than `rows`. */
export function TextArea({ label, value, onChange, hint, problem, serif = false, ref, ...rest }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => area.current)
  useLayoutEffect(() => {
    const { current } = area
    if (!current) return
    current.style.height = 'auto'
    current.style.height = `${current.scrollHeight + current.offsetHeight - current.clientHeight}px`
  })
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => <textarea {...rest} {...control} ref={area} className={`${control.className} ${serif ? styles['serif'] : ''}`} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
