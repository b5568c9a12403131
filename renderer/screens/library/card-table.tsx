import { Check } from 'lucide-react'
import type { CSSProperties, MouseEvent } from 'react'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { Virtualizer, type VirtualizerHandle } from 'virtua'
import type { CardId } from '../../../decks/model/id.ts'
import type { Settings } from '../../../decks/model/settings.ts'
import { findColumn } from '../../../decks/search/columns.ts'
import type { SearchContext } from '../../../decks/search/search-context.ts'
import { Icon } from '../../parts/icon.tsx'
import { CardCell } from './card-cell.tsx'
import styles from './card-table.module.css'
import { columnsToGrid, leastWidth } from './column-widths.ts'
import type { RecordCache } from './record-cache.ts'
import type { Pick, Selection } from './use-selection.ts'

export interface CardTableProps {
  cards: readonly CardId[]
  chosen: CardId | null
  onChoose: (card: CardId, pick: Pick) => void
  selection: Selection
  columns: readonly string[]
  order: Settings['cardOrder']
  onOrder: (order: Settings['cardOrder']) => void
  records: RecordCache
  context: SearchContext
  timeZone: string
}

/** Lines above the first card: the heads of the columns. */
const headHeight = 36

/** The cards, however many, as a table: only those in sight are in the page. It is one stop of the Tab key; arrows move in it. */
export function CardTable({ cards, chosen, onChoose, selection, columns, order, onOrder, records, context, timeZone }: CardTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRef<VirtualizerHandle>(null)
  const selecting = selection.count > 0
  const at = chosen === null ? -1 : cards.indexOf(chosen)
  useEffect(() => {
    const [list, within] = [rows.current, scroller.current]
    if (at < 0 || list === null || within === null) return
    // The heads of the columns stay above and would hide the row.
    if (list.getItemOffset(at) < within.scrollTop) list.scrollToIndex(at, { align: 'start', offset: -headHeight })
    else list.scrollToIndex(at, { align: 'nearest' })
  }, [at])
  const grid = { '--columns': columnsToGrid(columns), '--least': `${leastWidth(columns)}rem` } as CSSProperties
  return (
    <div ref={scroller} style={grid} className={styles['table']} role="grid" aria-label="Cards" aria-rowcount={cards.length + 1} aria-colcount={columns.length} aria-multiselectable={selecting || undefined} tabIndex={0} aria-activedescendant={at >= 0 ? `card-${chosen}` : undefined}>
      <div className={styles['head']} role="row" aria-rowindex={1}>
        {columns.map((name) => <Head key={name} name={name} order={order} onOrder={onOrder} />)}
      </div>
      <Virtualizer ref={rows} scrollRef={scroller} startMargin={headHeight} itemSize={46} keepMounted={at >= 0 ? [at] : []} data={cards}>
        {(card, index) => <Row key={card} card={card} index={index} on={card === chosen} ticked={selecting ? selection.has(card) : null} onChoose={onChoose} columns={columns} records={records} context={context} timeZone={timeZone} />}
      </Virtualizer>
    </div>
  )
}

function Head({ name, order, onOrder }: { name: string; order: Settings['cardOrder']; onOrder: CardTableProps['onOrder'] }) {
  const on = order.by === name
  return (
    <div role="columnheader" className={styles['column']} aria-sort={on ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" tabIndex={-1} className={styles['order']} onClick={() => onOrder({ by: name, descending: on && !order.descending })}>
        {findColumn(name)?.title ?? name}
        {on && <span aria-hidden="true"> {order.descending ? '↓' : '↑'}</span>}
      </button>
    </div>
  )
}

interface RowProps {
  card: CardId
  index: number
  on: boolean
  ticked: boolean | null
  onChoose: CardTableProps['onChoose']
  columns: readonly string[]
  records: RecordCache
  context: SearchContext
  timeZone: string
}

function Row({ card, index, on, ticked, onChoose, columns, records, context, timeZone }: RowProps) {
  const record = useSyncExternalStore(useCallback((tell) => records.listen(card, tell), [records, card]), () => records.read(card))
  return (
    // The table has the focus and the keys; a row only takes the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={`card-${card}`} role="row" aria-rowindex={index + 2} aria-selected={ticked ?? on} data-chosen={on || undefined} data-ticked={ticked ?? undefined} className={styles['row']} onMouseDown={keepText} onClick={(event) => onChoose(card, readPick(event))}>
      {columns.map((column, place) => (
        <div key={column} role="gridcell" className={styles['cell']}>
          {place === 0 && ticked !== null && <span className={styles['tick']} aria-hidden="true">{ticked && <Icon of={Check} size={0.75} />}</span>}
          {record && <CardCell column={column} record={record} context={context} timeZone={timeZone} />}
        </div>
      ))}
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
