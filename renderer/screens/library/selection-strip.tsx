import { EllipsisVertical } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Menu } from '../../parts/menu.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import type { DeckView } from '../../store/store.ts'
import { ColourDialog } from './colour-dialog.tsx'
import { KindDialog } from './kind-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import styles from './selection-strip.module.css'
import { TagsDialog } from './tags-dialog.tsx'
import type { Selection } from './use-selection.ts'
import { useSelectionActions } from './use-selection-actions.ts'

export interface SelectionStripProps {
  selection: Selection
  shown: number
  today: number
  decks: readonly DeckView[]
  onReplace: () => void
}

type Asking = 'day' | 'tags' | 'deck' | 'colour' | 'kind'

/** What can be done with the selected cards; stands at the foot of the list while there are any. */
export function SelectionStrip({ selection, shown, today, decks, onReplace }: SelectionStripProps) {
  const { cards, all, clear } = selection
  const strip = useRef<HTMLElement>(null)
  // The strip goes away, and the focus with it: the list takes it over.
  const leave = () => {
    const list = strip.current?.parentElement?.querySelector<HTMLElement>('[role="grid"]')
    if (document.activeElement === document.body || strip.current?.contains(document.activeElement)) list?.focus()
    clear()
  }
  const [asking, setAsking] = useState<Asking | null>(null)
  const actions = useSelectionActions(cards, leave)
  const done = <T extends readonly unknown[]>(act: (...given: T) => void) => (...given: T) => { setAsking(null); act(...given) }
  const close = () => setAsking(null)
  useKeys({ 'library.day': () => setAsking('day'), 'library.tags': () => setAsking('tags'), 'library.deck': () => setAsking('deck'), 'library.colour': () => setAsking('colour'), 'library.pause': actions.togglePause, Escape: (event) => !(event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) && leave() }, 'part')
  return (
    <section ref={strip} className={styles['strip']} aria-label="Selected cards">
      <p className={styles['count']} role="status">{actions.waiting ? 'One moment …' : `${cards.length} selected`}</p>
      <Button keys="library.pause" onClick={actions.togglePause}>Pause</Button>
      <Button keys="library.tags" onClick={() => setAsking('tags')}>Tags</Button>
      <Button keys="library.deck" onClick={() => setAsking('deck')}>Move</Button>
      <Button keys="library.day" onClick={() => setAsking('day')}>Set the day</Button>
      <Button onClick={actions.remove}>Remove</Button>
      <Menu
        label="More for the selected cards"
        icon={EllipsisVertical}
        items={[
          { label: 'Take up again', hint: 'Those that are paused', onChoose: () => actions.pause(false) },
          { label: 'Not today', hint: 'They come tomorrow at the earliest', onChoose: actions.notToday },
          { label: 'Start anew', hint: 'They are new cards again', onChoose: actions.startAnew },
          { label: 'Colour', onChoose: () => setAsking('colour') },
          { label: 'Remove the mark', hint: 'From those that are marked as wrong', onChoose: actions.unmark },
          { label: 'Find and replace', onChoose: onReplace },
          { label: 'Change the kind', hint: 'Another note type; fields are matched one by one', onChoose: () => setAsking('kind') },
        ]}
      />
      <span className={styles['end']}>
        {cards.length < shown && <Button look="plain" keys="library.selectAll" onClick={all}>Select all {shown}</Button>}
        <Button look="plain" keys="Esc" onClick={leave}>Select none</Button>
      </span>
      {asking === 'day' && <PlanDialog count={cards.length} today={today} onPlan={done(actions.plan)} onClose={close} />}
      {asking === 'tags' && <TagsDialog cards={cards} onChange={done(actions.tag)} onClose={close} />}
      {asking === 'deck' && <MoveDialog count={cards.length} decks={decks} onMove={done(actions.move)} onClose={close} />}
      {asking === 'kind' && <KindDialog cards={cards} onDone={leave} onClose={close} />}
      {asking === 'colour' && <ColourDialog count={cards.length} onChoose={done(actions.colour)} onClose={close} />}
    </section>
  )
}
