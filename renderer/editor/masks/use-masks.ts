import { useState } from 'react'
import type { Mask } from './mask.ts'

/** The masks of a picture as they are edited, with a way back. */
export interface Masks {
  readonly masks: readonly Mask[]
  readonly selected: readonly number[]
  readonly select: (keys: readonly number[]) => void
  /** One step that undo takes back. `merge` names steps that are one: arrows that move a mask, a drag. */
  readonly change: (masks: readonly Mask[], merge?: string) => void
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

interface History {
  readonly before: readonly (readonly Mask[])[]
  readonly now: readonly Mask[]
  readonly after: readonly (readonly Mask[])[]
  readonly merge: string | null
}

const most = 200

export function useMasks(start: readonly Mask[]): Masks {
  const [history, setHistory] = useState<History>({ before: [], now: start, after: [], merge: null })
  const [selected, select] = useState<readonly number[]>([])
  const { before, now, after } = history
  const change = (masks: readonly Mask[], merge: string | null = null) => setHistory((old) => (merge !== null && merge === old.merge ? { ...old, now: masks, after: [] } : { before: [...old.before, old.now].slice(-most), now: masks, after: [], merge }))
  const undo = () => setHistory((old) => ({ before: old.before.slice(0, -1), now: old.before.at(-1) ?? old.now, after: [old.now, ...old.after], merge: null }))
  const redo = () => setHistory((old) => ({ before: [...old.before, old.now], now: old.after[0] ?? old.now, after: old.after.slice(1), merge: null }))
  return { masks: now, selected: selected.filter((key) => now.some((mask) => mask.key === key)), select, change: (masks, merge) => change(masks, merge ?? null), undo: before.length > 0 ? undo : null, redo: after.length > 0 ? redo : null }
}
