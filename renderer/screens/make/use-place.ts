import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** The ways to a sentence of the article. */
export interface Place {
  readonly scroller: RefObject<HTMLElement | null>
  /** Puts a sentence in the middle of the column. */
  goTo: (index: number) => void
  /** The same, unless it is in sight already. */
  show: (index: number) => void
}

/** Scrolls the article; nothing moves smoothly, and nothing flashes. */
export function usePlace(): Place {
  const scroller = useRef<HTMLElement>(null)
  const find = useCallback((index: number) => scroller.current?.querySelector<HTMLElement>(`[data-sentence="${index}"]`) ?? null, [])
  const goTo = useCallback((index: number) => find(index)?.scrollIntoView({ block: 'center' }), [find])
  const show = useCallback((index: number) => {
    const [view, box] = [scroller.current?.getBoundingClientRect(), find(index)?.getBoundingClientRect()]
    if (view !== undefined && box !== undefined && (box.top < view.top || box.bottom > view.bottom)) goTo(index)
  }, [find, goTo])
  return { scroller, goTo, show }
}

/** Brings the first sentence of the draft on show into sight when another draft comes up. */
export function useShown(first: number | null, draft: string | null, { show }: Place): void {
  const latest = useRef(first)
  useEffect(() => {
    latest.current = first
  })
  useEffect(() => {
    if (draft !== null && latest.current !== null) show(latest.current)
  }, [draft, show])
}
