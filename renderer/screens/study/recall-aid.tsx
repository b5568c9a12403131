import { useEffect } from 'react'
import { TextField } from '../../parts/text-field.tsx'
import styles from './recall.module.css'
import { noHint, sayHint } from './say-hint.ts'
import type { Recall } from './use-recall.ts'

/** Below the question: the first letters of the answer, and the field to type it into. */
export function RecallAid({ recall, onReveal }: { recall: Recall; onReveal: () => void }) {
  const { hinted, hint, typed } = recall
  return (
    <>
      {hinted && (
        <p className={styles['hint']}>
          {hint === null ? noHint : <><span className="vh">{sayHint(hint)}</span><span aria-hidden="true">{hint.text}</span></>}
        </p>
      )}
      {typed !== null && <TypedField typed={typed} recall={recall} onReveal={onReveal} />}
    </>
  )
}

function TypedField({ typed, recall: { type, field }, onReveal }: { typed: string; recall: Recall; onReveal: () => void }) {
  useEffect(() => {
    field.current?.focus()
  }, [field])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onReveal()
      }}
    >
      <TextField ref={field} serif label="Your answer" value={typed} onChange={type} maxLength={1000} autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck={false} />
    </form>
  )
}
