import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import { moveItem } from './move-item.ts'

/** The rows of an order, being moved by keys or the pointer. */
export interface OrderControls {
  readonly list: RefObject<HTMLOListElement | null>
  /** The item that is picked up, or null. */
  readonly held: number | null
  readonly onKeyDown: (item: number, event: KeyboardEvent) => void
  readonly onPick: (item: number) => void
  readonly onPointerDown: (item: number, event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: () => void
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
  const dragged = useRef<{ item: number; moved: boolean } | null>(null)
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
  return {
    list,
    held: held?.item ?? null,
    onPick: (item) => {
      // The click that ends a drag picks nothing up.
      if (dragged.current?.moved) dragged.current = null
      else pick(item)
    },
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
    onPointerDown: (item, event) => {
      if (event.button !== 0) return
      dragged.current = { item, moved: false }
      event.currentTarget.setPointerCapture?.(event.pointerId)
    },
    onPointerMove: (event) => {
      if (dragged.current === null || event.buttons === 0) return
      const { item } = dragged.current
      const to = findPlace(rowsOf(list.current), order.indexOf(item), event.clientY)
      if (to === order.indexOf(item)) return
      dragged.current.moved = true
      setHeld({ item, before: order })
      moveTo(item, to)
    },
    onPointerUp: () => {
      if (dragged.current?.moved) setHeld(null)
      else dragged.current = null
    },
  }
}

function rowsOf(list: HTMLOListElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])]
}

/** The place over whose middle the pointer is, seen from the row that is being dragged. */
function findPlace(rows: readonly HTMLElement[], from: number, y: number): number {
  const middles = rows.map((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2
  })
  const above = middles.filter((middle, place) => place !== from && (place < from ? y > middle : y >= middle)).length
  return above
}
