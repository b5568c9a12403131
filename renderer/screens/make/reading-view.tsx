import { useEffect, useState } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { useFocusWhenLost } from '../../parts/use-focus-when-lost.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { MakeStep } from '../../worker/make-request.ts'
import styles from './reading-view.module.css'

const patience = 300

/** An article is being read: what is done just now and how far it is, said only when it takes a while. */
export function ReadingView({ name, step, onCancel }: { name: string; step: MakeStep | null; onCancel: () => void }) {
  const [slow, setSlow] = useState(false)
  const place = useFocusWhenLost<HTMLElement>()
  useKeys({ Escape: onCancel })
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  const what = step?.what ?? 'Opening the file'
  const parts = step !== null && step.of > 1 ? `${Math.min(step.done + 1, step.of)} of ${step.of}` : ''
  return (
    <>
      <Bar title="Make" />
      {slow && (
        <section ref={place} className={styles['reading']} aria-label="Reading" tabIndex={-1}>
          <h2>Reading “{name}”</h2>
          <p><span role="status">{what}</span>{parts && `, ${parts}`}</p>
          <progress className={styles['track']} aria-label="How far it is" {...(step !== null && step.of > 1 ? { value: step.done, max: step.of } : {})} />
          <p className="hint">It is read on this computer and never leaves it. Nothing is added before it is read to its end.</p>
          <Button keys="Esc" onClick={onCancel}>Stop reading</Button>
        </section>
      )}
    </>
  )
}
