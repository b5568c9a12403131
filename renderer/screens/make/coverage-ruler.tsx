import { useId, useMemo } from 'react'
import type { KeyboardEvent, PointerEvent, RefObject } from 'react'
import styles from './coverage-ruler.module.css'
import type { SentenceMark } from './mark-sentences.ts'
import { drawTicks } from './ruler-paths.ts'
import { sayTick } from './say-tick.ts'
import { useWindowFrame } from './use-window-frame.ts'

export interface CoverageRulerProps {
  marks: readonly SentenceMark[]
  lit: ReadonlySet<number>
  /** The sentence it stands on; arrows move it. */
  at: number | null
  scroller: RefObject<HTMLElement | null>
  /** Goes to a sentence. */
  onGo: (index: number) => void
  /** Takes up the draft of the sentence it stands on. */
  onTake: (index: number) => void
  onLeave: () => void
}

/** The whole article as a ruler, one tick a sentence, with a frame around what is on screen. One stop of the Tab key; arrows go from sentence to sentence. */
export function CoverageRuler({ marks, lit, at, scroller, onGo, onTake, onLeave }: CoverageRulerProps) {
  const paths = useMemo(() => drawTicks(marks, lit), [marks, lit])
  const frame = useWindowFrame(scroller, marks)
  const help = useId()
  if (marks.length === 0) return null
  const last = marks.length - 1
  const here = at ?? Math.min(...lit, last)
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') { event.preventDefault(); onTake(here); return }
    const to = moveTo(event.key, here, last)
    if (to === null) return
    event.preventDefault()
    onGo(to)
  }
  const point = (event: PointerEvent<HTMLElement>) => {
    if (event.type === 'pointermove' && !event.currentTarget.hasPointerCapture(event.pointerId)) return
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    onGo(Math.min(last, Math.max(0, Math.floor(((event.clientY - box.top) / Math.max(1, box.height)) * marks.length))))
  }
  return (
    <div className={styles['place']}>
      <div
        className={styles['ruler']}
        style={{ maxHeight: `${marks.length * tallest}rem` }}
        role="slider"
        tabIndex={0}
        aria-label="Coverage of the article"
        aria-orientation="vertical"
        aria-valuemin={1}
        aria-valuemax={marks.length}
        aria-valuenow={here + 1}
        aria-valuetext={sayTick(marks, here)}
        aria-describedby={help}
        onKeyDown={press}
        onPointerDown={point}
        onPointerMove={point}
        onBlur={onLeave}
      >
        <svg className={styles['ticks']} viewBox={`0 0 10 ${marks.length}`} preserveAspectRatio="none" aria-hidden="true">
          <path className={styles['skipped']} d={paths.skipped} />
          <path className={styles['carded']} d={paths.carded} />
          <path className={styles['weak']} d={paths.weak} />
        </svg>
        <svg className={styles['lit']} viewBox={`0 0 10 ${marks.length}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={paths.lit} />
        </svg>
        <span ref={frame} className={styles['frame']} />
      </div>
      <p id={help} className="vh">Arrows go from sentence to sentence, Enter takes up its draft.</p>
    </div>
  )
}

const page = 10

/** A tick of a short article in rem: the ruler ends where its ticks would become blocks. */
const tallest = 0.75

function moveTo(key: string, here: number, last: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity }
  const step = steps[key]
  return step === undefined ? null : Math.min(last, Math.max(0, here + step))
}
