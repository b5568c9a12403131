import { EllipsisVertical, Flag, Pause, X } from 'lucide-react'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useRef, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { NoteEditor } from '../../editor/note-editor.tsx'
import { colours } from '../../../decks/search/query-words.ts'
import { Button } from '../../parts/button.tsx'
import { StatusTag } from '../../parts/card-face-tags.tsx'
import { Menu } from '../../parts/menu.tsx'
import { Tag } from '../../parts/tag.tsx'
import { typeset } from '../../parts/typeset.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useToast } from '../../parts/use-toast.ts'
import { flagCard } from '../../store/flag-card.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, Today } from '../../store/store.ts'
import { useCard } from '../../store/use-card.ts'
import styles from './card-panel.module.css'
import { CardSource } from './card-source.tsx'
import { CardStatistics } from './card-statistics.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { useCardActions } from './use-card-actions.ts'

export interface CardPanelProps {
  card: CardId
  /** True while cards are selected: P and D are about those then. */
  selecting: boolean
  today: Today
  /** True to show the whole passage at first. */
  wholeSource?: boolean
  onShow: () => void
  onClose: () => void
}

/** One card: its words, which can be edited, its source, its mark and how it stands. Give it the card's id as key. */
export function CardPanel({ card, ...props }: CardPanelProps) {
  const view = useCard(card)
  if (view) return <Panel view={view} {...props} />
  return <section className={styles['empty']} aria-label="Card">{view === null && <EmptyState title="This card is not in a deck">It waits among the drafts of an article, or was removed.</EmptyState>}</section>
}

function Panel({ view, selecting, today, wholeSource = false, onShow, onClose }: Omit<CardPanelProps, 'card'> & { view: CardView }) {
  const store = useStore()
  const toast = useToast()
  const [planning, setPlanning] = useState(false)
  const actions = useCardActions(view, () => setPlanning(true))
  const panel = useRef<HTMLElement>(null)
  const [whole, setWhole] = useState(wholeSource)
  const { timeZone } = today.settings
  const { wrong, suspended } = view.state
  const fixed = async () => {
    const done = await flagCard(store, view.card.id, null)
    toast(done.ok ? 'The mark is off. The card is asked again.' : done.problem.detail, { undo: done.ok ? actions.undo(done.value.entry) : undefined })
  }
  const edit = () => {
    onShow()
    // Hidden fields take no focus: wait until a narrow window shows the card.
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('textarea')?.focus())
  }
  // What is typed is saved by the editor when its fields are left, which the button makes them.
  const settle = () => { if (wrong !== null) void fixed() }
  useKeys({ 'library.pause': () => !selecting && actions.pause(), 'library.day': () => !selecting && setPlanning(true), 'library.source': () => { onShow(); setWhole(!whole) }, 'library.edit': edit, 'library.save': settle }, 'part')
  return (
    <section ref={panel} className={styles['panel']} aria-label="Card">
      <div className={styles['top']}>
        <div className={styles['tags']}>
          {wrong !== null && <Tag tone="wrong" icon={Flag}>Marked as wrong</Tag>}
          {suspended && <Tag icon={Pause}>Paused</Tag>}
          {view.state.colour !== 0 && <Tag>{colours.find(({ means }) => means === view.state.colour)?.words[0] ?? ''}</Tag>}
          <StatusTag of={view.note} />
          {view.note.cards.length > 1 && <p className="hint">Card {view.note.cards.findIndex(({ id }) => id === view.card.id) + 1} of {view.note.cards.length} of its note</p>}
        </div>
        {store.readOnly === null && <Menu label="More for this card" icon={EllipsisVertical} items={actions.items} />}
        <span className={styles['close']}><Button look="plain" square icon={X} aria-label="Close the card" onClick={onClose} /></span>
      </div>
      <NoteEditor key={view.note.id} deck={view.deck} note={view.note} card={view.card.id} variant="panel" sourceShown onSaved={() => undefined} onClose={onClose} />
      <CardSource card={view.card.id} whole={whole} onWhole={setWhole} />
      {wrong && <p className={styles['remark']}><span className="hint">Your note when you marked it</span>“{typeset(wrong)}”</p>}
      <CardStatistics state={view.state} now={store.now()} clock={today.clock} timeZone={timeZone} weights={today.presetOf(view.deck).weights} />
      {wrong !== null && store.readOnly === null && <div className={styles['go']}><Button look="primary" keys="library.save" onClick={settle}>Fixed, remove the mark</Button></div>}
      {planning && <PlanDialog count={1} today={today.day} onPlan={(day) => { setPlanning(false); actions.plan(day) }} onClose={() => setPlanning(false)} />}
    </section>
  )
}
