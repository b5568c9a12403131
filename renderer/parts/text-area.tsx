import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
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
    if (area.current) fit(area.current)
  })
  useEffect(() => {
    const { current } = area
    if (!current || typeof ResizeObserver === 'undefined') return undefined
    let width = current.clientWidth
    // Lines break elsewhere where there is another room for them; what is not shown has no width.
    const watcher = new ResizeObserver(() => {
      if (current.clientWidth === width) return
      width = current.clientWidth
      if (width > 0) fit(current)
    })
    watcher.observe(current)
    return () => watcher.disconnect()
  }, [])
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => <textarea {...rest} {...control} ref={area} className={`${control.className} ${serif ? styles['serif'] : ''}`} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}

function fit(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
}
