import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { groupMarks } from './group-passages.ts'
import type { SentenceMark } from './mark-sentences.ts'

/** Keeps an element as a frame around the part of the ruler that is on screen. Drawn by hand, as scrolling must not render the page. */
export function useWindowFrame(scroller: RefObject<HTMLElement | null>, marks: readonly SentenceMark[]): RefObject<HTMLSpanElement | null> {
  const frame = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const { current } = scroller
    if (current === null || marks.length === 0) return
    const byPassage = groupMarks(marks)
    let asked = 0
    const draw = () => {
      asked = 0
      const seen = readSeen(current, byPassage)
      if (frame.current === null || seen === null) return
      frame.current.style.top = `${(seen.from / marks.length) * 100}%`
      frame.current.style.height = `${(Math.max(0.5, seen.to - seen.from) / marks.length) * 100}%`
    }
    const ask = () => { if (asked === 0) asked = requestAnimationFrame(draw) }
    ask()
    current.addEventListener('scroll', ask, { passive: true })
    const watch = new ResizeObserver(ask)
    watch.observe(current)
    return () => {
      current.removeEventListener('scroll', ask)
      watch.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [scroller, marks])
  return frame
}

/** The first and last sentence in sight, with fractions: a paragraph half read counts as half its sentences. */
function readSeen(scroller: HTMLElement, byPassage: ReadonlyMap<string, readonly SentenceMark[]>): { from: number; to: number } | null {
  const view = scroller.getBoundingClientRect()
  let from: number | null = null
  let to: number | null = null
  for (const paragraph of scroller.querySelectorAll<HTMLElement>('[data-passage]')) {
    const sentences = byPassage.get(paragraph.dataset['passage'] ?? '')
    const first = sentences?.[0]
    if (sentences === undefined || first === undefined) continue
    // A block that is out of sight is not laid out; its own box is all there is, and asking for it lays out nothing.
    const box = (paragraph.parentElement ?? paragraph).getBoundingClientRect()
    if (box.bottom < view.top) continue
    if (box.top > view.bottom) break
    const share = (y: number) => first.index + sentences.length * Math.min(1, Math.max(0, (y - box.top) / Math.max(1, box.height)))
    from ??= share(view.top)
    to = share(view.bottom)
  }
  return from === null || to === null ? null : { from, to }
}
