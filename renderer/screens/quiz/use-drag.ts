import { useRef } from 'react'
import type { PointerEvent, RefObject } from 'react'

/** Rows that follow the pointer. */
export interface Drag {
  readonly onPointerDown: (item: number, event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerUp: () => void
  /** True once for the click that ends a drag. */
  readonly wasDragged: () => boolean
}

export interface DragOptions {
  list: RefObject<HTMLOListElement | null>
  order: readonly number[]
  onMove: (item: number, to: number) => void
  onDrop: () => void
}

/** Lets a row be dragged among its siblings. */
export function useDrag({ list, order, onMove, onDrop }: DragOptions): Drag {
  const dragged = useRef<{ item: number; moved: boolean } | null>(null)
  return {
    onPointerDown: (item, event) => {
      if (event.button !== 0) return
      dragged.current = { item, moved: false }
      event.currentTarget.setPointerCapture?.(event.pointerId)
    },
    onPointerMove: ({ buttons, clientY }) => {
      if (dragged.current === null || buttons === 0) return
      const { item } = dragged.current
      const from = order.indexOf(item)
      const to = findPlace(rowsOf(list.current), from, clientY)
      if (to === from) return
      dragged.current.moved = true
      onMove(item, to)
    },
    onPointerUp: () => {
      if (dragged.current?.moved) onDrop()
      else dragged.current = null
    },
    wasDragged: () => {
      const moved = dragged.current?.moved ?? false
      dragged.current = null
      return moved
    },
  }
}

/** The rows of a list, from its first to its last. */
export function rowsOf(list: HTMLOListElement | null): HTMLButtonElement[] {
  return [...(list?.querySelectorAll('button') ?? [])]
}

/** The place over whose middle the pointer is, seen from the row that is being dragged. */
function findPlace(rows: readonly HTMLElement[], from: number, y: number): number {
  return rows.filter((row, place) => {
    const { top, height } = row.getBoundingClientRect()
    return place !== from && y > top + height / 2
  }).length
}
