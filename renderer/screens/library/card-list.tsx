import { Check, Flag, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useEffect, useRef } from 'react'
import { Virtualizer } from 'virtua'
import type { VirtualizerHandle } from 'virtua'
import type { CardId } from '../../../decks/model/id.ts'
import { retrievability } from '../../../decks/study/memory.ts'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import type { CardView } from '../../store/store.ts'
import type { FilterContext } from './card-filter.ts'
import styles from './card-list.module.css'
import { sayDue } from './say-due.ts'
import type { CardOrder } from './sort-cards.ts'
import type { Pick, Selection } from './use-selection.ts'

export interface CardListProps {
  cards: readonly CardView[]
  chosen: CardId | null
  onChoose: (card: CardId, pick: Pick) => void
  selection: Selection
  order: CardOrder
  onOrder: (order: CardOrder) => void
  context: FilterContext
  timeZone: string
}

/** The cards, however many: only those in sight are in the page. The list is one stop of the Tab key; arrows move in it. */
export function CardList({ cards, chosen, onChoose, selection, order, onOrder, context, timeZone }: CardListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRef<VirtualizerHandle>(null)
  const selecting = selection.cards.length > 0
  const at = cards.findIndex(({ card }) => card.id === chosen)
  useEffect(() => {
    if (at >= 0) rows.current?.scrollToIndex(at, { align: 'nearest' })
  }, [at])
  return (
    <>
      <div className={styles['head']}>
        <OrderButton label="Question" order="deck" chosen={order} onOrder={onOrder} />
        <OrderButton label="Due" order="due" chosen={order} onOrder={onOrder} />
        <OrderButton label="Recall" order="recall" chosen={order} onOrder={onOrder} />
      </div>
      <div ref={scroller} className={styles['list']} role="listbox" aria-label="Cards" aria-multiselectable={selecting || undefined} tabIndex={0} aria-activedescendant={at >= 0 ? `card-${chosen}` : undefined}>
        <Virtualizer ref={rows} scrollRef={scroller} keepMounted={at >= 0 ? [at] : []} data={cards}>
          {(view) => <Row key={view.card.id} view={view} on={view.card.id === chosen} ticked={selecting ? selection.has(view.card.id) : null} onChoose={onChoose} context={context} timeZone={timeZone} />}
        </Virtualizer>
      </div>
    </>
  )
}

function OrderButton({ label, order, chosen, onOrder }: { label: string; order: CardOrder; chosen: CardOrder; onOrder: (order: CardOrder) => void }) {
  const on = order === chosen && order !== 'deck'
  return (
    <button type="button" className={styles['order']} aria-pressed={order === chosen} onClick={() => onOrder(on ? 'deck' : order)}>
      {label}
      {on && <span aria-hidden="true"> ↑</span>}
    </button>
  )
}

function Row({ view, on, ticked, onChoose, context, timeZone }: { view: CardView; on: boolean; ticked: boolean | null; onChoose: CardListProps['onChoose']; context: FilterContext; timeZone: string }) {
  const { card, state } = view
  const due = sayDue(state, context.now, context.clock, timeZone)
  const recall = retrievability(state.memory, context.now, context.weightsOf(view.deck))
  return (
    // The list has the focus and the keys; a row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={`card-${card.id}`} role="option" aria-selected={on} aria-checked={ticked ?? undefined} className={styles['row']} onMouseDown={keepText} onClick={(event) => onChoose(card.id, readPick(event))}>
      <span className={styles['question']}>{ticked !== null && <span className={styles['tick']} aria-hidden="true">{ticked && <Icon of={Check} size={0.75} />}</span>}<span>{typeset(card.question)}</span></span>
      <span className={styles['marks']}>
        {state.wrong !== null && <Mark icon={Flag} label="marked as wrong" wrong />}
        {context.missing.has(card.id) && <Mark icon={TriangleAlert} label="note missing" />}
      </span>
      <span className={due === 'today' ? styles['now'] : undefined}>{due}</span>
      <span className={styles['recall']}>{recall === null ? <><span aria-hidden="true">–</span><span className="vh">, not seen yet</span></> : <><span className="vh">, recall </span>{Math.round(recall * 100)}%</>}</span>
    </div>
  )
}

function readPick(event: MouseEvent): Pick {
  return event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'open'
}

/** Shift with a click selects cards here, not the text between. */
function keepText(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault()
}

function Mark({ icon, label, wrong = false }: { icon: LucideIcon; label: string; wrong?: boolean }) {
  return (
    <span className={wrong ? styles['wrong'] : styles['doubt']} title={label}>
      <Icon of={icon} />
      <span className="vh">, {label}, </span>
    </span>
  )
}
