import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { boxOf, dragCorner, moveMask, nameMask, smallest, type Mask, type Point } from './mask.ts'
import type { Masks } from './use-masks.ts'

export type DrawingTool = 'select' | 'rect' | 'ellipse' | 'polygon'

type Held = { readonly what: 'draw'; readonly from: Point } | { readonly what: 'move'; readonly from: Point; readonly masks: readonly Mask[] } | { readonly what: 'corner'; readonly key: number; readonly corner: number; readonly mask: Mask }

/** Drawing with the mouse or a pen: what is drawn just now, and what the surface listens to. */
export interface Drawing {
  readonly draft: Pick<Mask, 'form' | 'points'> | null
  readonly surface: { onPointerDown: (event: PointerEvent) => void; onPointerMove: (event: PointerEvent) => void; onPointerUp: (event: PointerEvent) => void; onDoubleClick: () => void }
  readonly pressMask: (mask: Mask, event: PointerEvent, corner: number | null) => void
  /** Escape drops what is being drawn, Enter ends a polygon. False when there was nothing to do. */
  readonly pressKey: (event: KeyboardEvent) => boolean
}

export function useDrawing(tool: DrawingTool, { masks, selected, select, change }: Masks, svg: RefObject<SVGSVGElement | null>): Drawing {
  const held = useRef<Held | null>(null)
  const drags = useRef(0)
  const [draft, setDraft] = useState<Drawing['draft']>(null)
  const add = (form: Mask['form'], points: readonly Point[]) => {
    setDraft(null)
    const box = boxOf({ points })
    if (box.width < smallest || box.height < smallest) return
    const mask = { ...nameMask(masks), form, points }
    change([...masks, mask])
    select([mask.key])
  }
  const endPolygon = () => (draft?.form === 'polygon' ? add('polygon', draft.points.slice(0, -1)) : setDraft(null))
  const hold = (event: PointerEvent, next: Held) => {
    held.current = next
    drags.current += 1
    if (svg.current?.hasPointerCapture !== undefined) svg.current.setPointerCapture(event.pointerId)
  }
  const pressSurface = (event: PointerEvent) => {
    const at = event.button === 0 ? readPoint(event, svg.current) : null
    if (at === null) return
    if (tool === 'polygon') {
      const points = draft?.form === 'polygon' ? draft.points.slice(0, -1) : []
      return closes(points, at) ? endPolygon() : setDraft({ form: 'polygon', points: [...points, at, at] })
    }
    if (tool === 'select') return select([])
    hold(event, { what: 'draw', from: at })
    setDraft({ form: tool, points: [at, at] })
  }
  const move = (event: PointerEvent) => {
    const at = readPoint(event, svg.current)
    if (at === null) return
    if (draft?.form === 'polygon') return setDraft({ form: 'polygon', points: [...draft.points.slice(0, -1), at] })
    const { current } = held
    if (current?.what === 'draw') return setDraft({ form: tool === 'ellipse' ? 'ellipse' : 'rect', points: [current.from, at] })
    if (current !== null) change(dragMasks(masks, current, at), `drag ${drags.current}`)
  }
  const release = () => {
    const { current } = held
    held.current = null
    if (current?.what === 'draw' && draft !== null) add(draft.form, draft.points)
  }
  const pressMask = (mask: Mask, event: PointerEvent, corner: number | null) => {
    const at = readPoint(event, svg.current)
    if (event.button !== 0 || at === null || draft?.form === 'polygon') return
    event.stopPropagation()
    if (corner !== null) return hold(event, { what: 'corner', key: mask.key, corner, mask })
    const keys = chooseMasks(mask.key, selected, event.shiftKey || event.ctrlKey)
    select(keys)
    hold(event, { what: 'move', from: at, masks: masks.filter(({ key }) => keys.includes(key)) })
  }
  const pressKey = (event: KeyboardEvent): boolean => {
    if (draft === null || (event.key !== 'Escape' && event.key !== 'Enter')) return false
    if (event.key === 'Enter') endPolygon()
    else setDraft(null)
    held.current = null
    return true
  }
  return { draft, surface: { onPointerDown: pressSurface, onPointerMove: move, onPointerUp: release, onDoubleClick: endPolygon }, pressMask, pressKey }
}

/** True when a polygon is ended by a press on its first corner. */
function closes(points: readonly Point[], at: Point): boolean {
  const [first] = points
  return first !== undefined && points.length > 2 && Math.hypot(first[0] - at[0], first[1] - at[1]) < 0.02
}

/** What is selected after a press on a mask: it alone unless it was selected; with Shift or Ctrl it joins or leaves. */
function chooseMasks(key: number, selected: readonly number[], joins: boolean): readonly number[] {
  if (!joins) return selected.includes(key) ? selected : [key]
  return selected.includes(key) ? selected.filter((each) => each !== key) : [...selected, key]
}

/** The masks after what is held was dragged to a place. */
function dragMasks(masks: readonly Mask[], held: Exclude<Held, { what: 'draw' }>, at: Point): Mask[] {
  if (held.what === 'corner') return masks.map((mask) => (mask.key === held.key ? dragCorner(held.mask, held.corner, at) : mask))
  const started = new Map(held.masks.map((mask) => [mask.key, mask]))
  return masks.map((mask) => (started.has(mask.key) ? moveMask(started.get(mask.key) ?? mask, at[0] - held.from[0], at[1] - held.from[1]) : mask))
}

const share = (value: number): number => Math.min(1, Math.max(0, Math.round(value * 10_000) / 10_000))

function readPoint({ clientX, clientY }: PointerEvent, svg: SVGSVGElement | null): Point | null {
  const box = svg?.getBoundingClientRect()
  const view = svg?.viewBox.baseVal
  if (box === undefined || view === undefined || box.width === 0 || box.height === 0) return null
  // The picture keeps its form: where the surface is wider or higher, it lies in the middle.
  const scale = Math.min(box.width / view.width, box.height / view.height)
  const [left, top] = [box.left + (box.width - view.width * scale) / 2, box.top + (box.height - view.height * scale) / 2]
  return [share((clientX - left) / (view.width * scale)), share((clientY - top) / (view.height * scale))]
}
