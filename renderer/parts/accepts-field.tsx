import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import styles from './accepts-field.module.css'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'

/** Wordings besides the answer that count as right: Enter or leaving the field adds one. */
export function AcceptsField({ accepts, onChange }: { accepts: readonly string[]; onChange: (accepts: readonly string[]) => void }) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = () => {
    const wording = typed.trim()
    setTyped('')
    if (wording !== '' && !accepts.includes(wording)) onChange([...accepts, wording])
  }
  return (
    <Field label="Also counts as right">
      {(control) => (
        <div className={styles['accepts']}>
          {accepts.map((wording) => (
            <span key={wording} className={styles['wording']}>
              {wording}
              <button type="button" aria-label={`Remove “${wording}”`} onClick={() => { onChange(accepts.filter((each) => each !== wording)); input.current?.focus() }}>
                <Icon of={X} size={0.75} />
              </button>
            </span>
          ))}
          <input
            {...control}
            ref={input}
            className={styles['input']}
            value={typed}
            maxLength={1000}
            placeholder="Add…"
            onChange={(event) => setTyped(event.target.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // What is typed is added first; Ctrl+Enter saves the card the next time.
              if (event.ctrlKey || event.metaKey) {
                if (typed.trim() === '') return
                event.stopPropagation()
              }
              event.preventDefault()
              add()
            }}
          />
        </div>
      )}
    </Field>
  )
}
