import { useEffect, useRef } from 'react'
import styles from './forms.module.css'
import type { TypedResponse } from './responses.ts'

export interface TypedFormProps {
  draft: TypedResponse
  onDraft: (draft: TypedResponse) => void
  onCheck: () => void
}

/** The field for an answer that is written from memory; Enter checks it. */
export function TypedForm({ draft, onDraft, onCheck }: TypedFormProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
  }, [])
  return (
    <form
      className={styles['typed']}
      onSubmit={(event) => {
        event.preventDefault()
        onCheck()
      }}
    >
      <input ref={field} aria-label="Your answer" value={draft.text} maxLength={1000} autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck={false} onChange={(event) => onDraft({ form: 'typed', text: event.target.value })} />
    </form>
  )
}
