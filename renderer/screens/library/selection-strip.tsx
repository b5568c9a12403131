import { useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { PlanDialog } from './plan-dialog.tsx'
import styles from './selection-strip.module.css'
import type { Selection } from './use-selection.ts'
import { useSelectionActions } from './use-selection-actions.ts'

/** What can be done with the selected cards; stands at the foot of the list while there are any. */
export function SelectionStrip({ selection, shown, today }: { selection: Selection; shown: number; today: number }) {
  const { cards, all, clear } = selection
  const strip = useRef<HTMLElement>(null)
  // The strip goes away, and the focus with it: the list takes it over.
  const leave = () => {
    const list = strip.current?.parentElement?.querySelector<HTMLElement>('[role="listbox"]')
    if (document.activeElement === document.body || strip.current?.contains(document.activeElement)) list?.focus()
    clear()
  }
  const [planning, setPlanning] = useState(false)
  const { waiting, pause, takeUp, unmark, plan, startAnew, remove } = useSelectionActions(cards, leave)
  useKeys({ 'library.day': () => setPlanning(true), 'library.pause': () => (pause ?? takeUp)?.(), Escape: (event) => !(event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) && leave() }, 'part')
  return (
    <section ref={strip} className={styles['strip']} aria-label="Selected cards">
      <p className={styles['count']} role="status">{waiting ? 'One moment …' : `${cards.length} selected`}</p>
      {pause && <Button keys="library.pause" onClick={pause}>Pause</Button>}
      {takeUp && <Button keys={pause ? undefined : 'library.pause'} onClick={takeUp}>Take up again</Button>}
      {unmark && <Button onClick={unmark}>Remove the mark</Button>}
      <Button keys="library.day" onClick={() => setPlanning(true)}>Set the day</Button>
      {startAnew && <Button onClick={startAnew}>Start anew</Button>}
      {remove && <Button onClick={remove}>Remove from the deck</Button>}
      <span className={styles['end']}>
        {cards.length < shown && <Button look="plain" keys="library.selectAll" onClick={all}>Select all {shown}</Button>}
        <Button look="plain" keys="Esc" onClick={leave}>Select none</Button>
      </span>
      {planning && <PlanDialog count={cards.length} today={today} onPlan={(day) => { setPlanning(false); plan(day) }} onClose={() => setPlanning(false)} />}
    </section>
  )
}
