import { GripVertical } from 'lucide-react'
import { useId } from 'react'
import { HeldText } from '../../parts/held-text.tsx'
import { Icon } from '../../parts/icon.tsx'
import { typeset } from '../../parts/typeset.ts'
import styles from './forms.module.css'
import type { OrderResponse } from './responses.ts'
import { useOrder } from './use-order.ts'

export interface OrderFormProps {
  items: readonly string[]
  draft: OrderResponse
  onDraft: (draft: OrderResponse) => void
  onCheck: () => void
  say: (text: string) => void
}

/** Events to be put in order, by keys or by dragging. */
export function OrderForm({ items, draft, onDraft, onCheck, say }: OrderFormProps) {
  const help = useId()
  const order = draft.order ?? items.map((_item, place) => place)
  const { list, ...rows } = useOrder({ order, onOrder: (next) => onDraft({ form: 'order', order: next }), onCheck, nameOf: (item) => items[item] ?? '', say })
  return (
    <>
      <p id={help} className="vh">Space picks an event up, the arrows move it, Space puts it down. Enter checks the order.</p>
      <p className={`hint ${styles['end']}`}>Earliest</p>
      <ol ref={list} className={styles['rows']} aria-label="Events, earliest first">
        {order.map((item, place) => (
          <li key={item}>
            <button
              type="button"
              className={`${styles['row']} ${rows.held === item ? styles['held'] : ''}`}
              aria-pressed={rows.held === item}
              aria-describedby={help}
              onClick={() => rows.onPick(item)}
              onKeyDown={(event) => rows.onKeyDown(item, event)}
              onPointerDown={(event) => rows.onPointerDown(item, event)}
              onPointerMove={rows.onPointerMove}
              onPointerUp={rows.onPointerUp}
            >
              <span className={styles['position']}>{place + 1}</span>
              <Icon of={GripVertical} className={styles['grip']} />
              <span><HeldText>{typeset(items[item] ?? '')}</HeldText></span>
              {rows.held === item && <span className={styles['holding']} aria-hidden="true">Moving <kbd>↑</kbd> <kbd>↓</kbd> put down <kbd>Space</kbd></span>}
            </button>
          </li>
        ))}
      </ol>
      <p className={`hint ${styles['end']}`}>Latest</p>
    </>
  )
}
