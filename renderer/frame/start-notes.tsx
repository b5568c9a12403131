import { Wrench, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useStore } from '../store/store-context.tsx'
import styles from './start-notes.module.css'

/** So many sentences are shown at first: they stand above every screen. */
const few = 3

/** What the reader should know about her data since the start: what was set right, and why nothing can be written. */
export function StartNotes({ repairs: all }: { repairs: readonly string[] }) {
  const { readOnly } = useStore()
  // What is said after she closed it is said again from there on.
  const [seen, setSeen] = useState<readonly string[]>([])
  const [more, setMore] = useState(false)
  const repairs = all.filter((sentence) => !seen.includes(sentence))
  const shown = more || repairs.length <= few + 1 ? repairs : repairs.slice(0, few)
  const left = repairs.length - shown.length
  const close = () => {
    // The button goes, and the focus with it.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    setSeen(all)
  }
  if (readOnly === null && repairs.length === 0) return null
  return (
    <div className={styles['notes']}>
      {readOnly && (
        <ProblemNote title="Nothing can be saved now" actions={readOnly.type.startsWith('view-') && <Button onClick={() => location.reload()}>Open your cards again</Button>}>{readOnly.detail}</ProblemNote>
      )}
      {repairs.length > 0 && (
        <ProblemNote tone="ask" icon={Wrench} title="What Lectern found when it checked your data" actions={<>{left > 0 && <Button onClick={() => setMore(true)}>Show {left} more</Button>}<Button onClick={close}><Icon of={X} />Close</Button></>}>
          <div className={styles['said']}>{shown.map((sentence, at) => <p key={at}>{sentence}</p>)}</div>
        </ProblemNote>
      )}
    </div>
  )
}
