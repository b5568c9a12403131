import type { KeyboardEvent } from 'react'
import { dragCorner, moveMask, resizeMask, type Mask } from './mask.ts'

const step = 0.01
const fine = 0.002
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** What arrows do to the masks that are selected: move them, with Shift size them, with Alt move one corner of a polygon; with Ctrl in fine steps. Null for other keys. */
export function pressArrow(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>, masks: readonly Mask[], selected: readonly number[], corner: number): { readonly masks: Mask[]; readonly merge: string } | null {
  const to = arrows[event.key]
  if (to === undefined) return null
  const far = event.ctrlKey || event.metaKey ? fine : step
  const [dx, dy] = [to[0] * far, to[1] * far]
  const what = event.altKey ? `corner ${corner}` : event.shiftKey ? 'size' : 'move'
  const act = (mask: Mask): Mask => {
    if (event.altKey) {
      const [x, y] = mask.points[corner % mask.points.length] ?? [0, 0]
      return mask.form === 'polygon' ? dragCorner(mask, corner % mask.points.length, [x + dx, y + dy]) : mask
    }
    if (event.shiftKey) return mask.form === 'text' ? mask : resizeMask(mask, dx, dy)
    return moveMask(mask, dx, dy)
  }
  return { masks: masks.map((mask) => (selected.includes(mask.key) ? act(mask) : mask)), merge: `${what} ${selected.join(' ')}` }
}
