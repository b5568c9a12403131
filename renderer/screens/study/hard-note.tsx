import { Repeat } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'
import { suspendCard } from '../../store/suspend-card.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { useCard } from '../../store/use-card.ts'
import type { HardCard } from './hard-card.ts'
import styles from './hard-note.module.css'

export interface HardNoteProps {
  hard: HardCard
  onMend: () => void
  /** It was paused: it does not come back in this sitting. */
  onPaused: () => void
  onLeave: () => void
}

/** Says that the card just answered is hard to keep, and what can be done: mend it, pause it, or leave it. The next card waits below, undisturbed. */
export function HardNote({ hard: { card, times }, onMend, onPaused, onLeave }: HardNoteProps) {
  const store = useStore()
  const toast = useToast()
  const view = useCard(card)
  const paused = view?.state.suspended ?? false
  const rest = async () => {
    const done = await suspendCard(store, card, !paused)
    if (!done.ok) return toast(done.problem.detail)
    toast(paused ? 'The card is taken up again.' : 'The card is paused. It is not asked until you take it up again.', { undo: () => void undoEntry(store, done.value.entry) })
    if (!paused) onPaused()
    onLeave()
  }
  useKeys({ 'study.mend': onMend, 'study.restHard': () => void rest(), 'study.leaveHard': onLeave })
  if (!view) return null
  return (
    <section className={styles['note']} aria-label="Hard to keep">
      <Icon of={Repeat} />
      <div className={styles['words']}>
        <p role="status">You have forgotten this card {times === 1 ? 'once' : `${times} times`}.{paused && ' It is paused.'} Mend it?</p>
        <p className="hint">{typeset(view.card.question)}</p>
      </div>
      <div className={styles['acts']}>
        <Button keys="study.mend" onClick={onMend}>Mend this card</Button>
        <Button look="plain" keys="study.restHard" onClick={() => void rest()}>{paused ? 'Take it up again' : 'Pause it'}</Button>
        <Button look="plain" keys="study.leaveHard" onClick={onLeave}>Leave it</Button>
      </div>
    </section>
  )
}
