import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { moveItem } from './move-item.ts'
import { rowsOf, useDrag, type Drag } from './use-drag.ts'

/** The rows of an order, being moved by keys or the pointer. */
export interface OrderControls extends Omit<Drag, 'wasDragged'> {
  readonly list: RefObject<HTMLOListElement | null>
  /** The item that is picked up, or null. */
  readonly held: number | null
  readonly onKeyDown: (item: number, event: KeyboardEvent) => void
  readonly onPick: (item: number) => void
}

export interface OrderOptions {
  /** Items as they now stand, by their number. */
  order: readonly number[]
  onOrder: (order: number[]) => void
  onCheck: () => void
  nameOf: (item: number) => string
  say: (text: string) => void
}

/** Space picks a row up and puts it down, arrows move it or the focus, Escape puts it back; the pointer drags it. */
export function useOrder({ order, onOrder, onCheck, nameOf, say }: OrderOptions): OrderControls {
  const list = useRef<HTMLOListElement>(null)
  const [held, setHeld] = useState<{ item: number; before: readonly number[] } | null>(null)
  const focus = useRef<number | null>(null)
  // A row that moves among its siblings may lose the focus to the page.
  useLayoutEffect(() => {
    if (focus.current !== null) rowsOf(list.current)[order.indexOf(focus.current)]?.focus()
    focus.current = null
  }, [order])

  const moveTo = (item: number, to: number) => {
    const from = order.indexOf(item)
    if (to < 0 || to >= order.length || to === from) return
    focus.current = item
    onOrder(moveItem(order, from, to))
    say(`${nameOf(item)}: ${to + 1} of ${order.length}.`)
  }
  const pick = (item: number) => {
    const putDown = held?.item === item
    setHeld(putDown ? null : { item, before: order })
    say(`${nameOf(item)}, ${putDown ? 'put down' : 'picked up'}: ${order.indexOf(item) + 1} of ${order.length}.`)
  }
  const putBack = () => {
    if (held === null) return
    focus.current = held.item
    onOrder([...held.before])
    setHeld(null)
    say(`${nameOf(held.item)}, put back.`)
  }
  const { wasDragged, ...drag } = useDrag({ list, order, onMove: (item, to) => { setHeld({ item, before: order }); moveTo(item, to) }, onDrop: () => setHeld(null) })
  return {
    list,
    held: held?.item ?? null,
    onPick: (item) => { if (!wasDragged()) pick(item) },
    onKeyDown: (item, event) => {
      const place = order.indexOf(item)
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (event.key === 'Enter' && !event.repeat) {
        setHeld(null)
        onCheck()
      } else if (by !== 0 && held !== null) moveTo(held.item, order.indexOf(held.item) + by)
      else if (by !== 0) rowsOf(list.current)[place + by]?.focus()
      else if (event.key === 'Escape' && held !== null) putBack()
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    ...drag,
  }
}
