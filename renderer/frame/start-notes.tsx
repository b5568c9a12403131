import { Wrench, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useStore } from '../store/store-context.tsx'
import styles from './start-notes.module.css'

/** What the reader should know about her data since the start: what was set right, and why nothing can be written. */
export function StartNotes({ repairs }: { repairs: readonly string[] }) {
  const { readOnly } = useStore()
  const [seen, setSeen] = useState(false)
  const close = () => {
    // The button goes, and the focus with it.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    setSeen(true)
  }
  if (readOnly === null && (seen || repairs.length === 0)) return null
  return (
    <div className={styles['notes']}>
      {readOnly && <ProblemNote title="Nothing can be saved now">{readOnly.detail}</ProblemNote>}
      {!seen && repairs.length > 0 && (
        <ProblemNote tone="ask" icon={Wrench} title="Your data was checked and set right" actions={<Button onClick={close}><Icon of={X} />Close</Button>}>
          {repairs.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </ProblemNote>
      )}
    </div>
  )
}
