import { useEffect, useRef, useState } from 'react'
import type { AutoAdvance } from '../../../decks/model/settings.ts'
import { nextAutoAct, type AutoAct } from '../../../decks/study/next-auto-act.ts'
import type { SessionState } from '../../../decks/study/session.ts'
import { useStore } from '../../store/store-context.tsx'

const beat = 250
/** A beat that comes later than this was held up, by sleep or a hidden window: that time is not counted. */
const longest = 1000

/** The clock of a sitting in which cards go on by themselves: shared by all its cards. */
export interface AutoClock {
  readonly auto: AutoAdvance | null
  /** True after the reader stopped it, until she starts it again. */
  readonly stopped: boolean
  readonly setStopped: (stopped: boolean) => void
}

/** What comes by itself next for the card on show, and in how many seconds; null when nothing does. */
export interface AutoNext {
  readonly act: AutoAct['act']
  readonly seconds: number
  /** How many there were at first. */
  readonly of: number
}

/**
 * Does by itself what the reader chose, when its time has come. Time does not run while the clock is stopped, while the
 * reader does something else with the card (`held`), and while the window is hidden.
 */
export function useAutoAdvance({ auto, stopped, setStopped }: AutoClock, state: SessionState, held: boolean, act: (act: AutoAct['act']) => void): AutoNext | null {
  const store = useStore()
  const [next, setNext] = useState<AutoNext | null>(null)
  const spent = useRef({ phase: state.phase, ms: 0 })
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  const { phase, timeUp } = state
  const running = auto !== null && !stopped && !held
  useEffect(() => {
    if (spent.current.phase !== phase) spent.current = { phase, ms: 0 }
    let last = store.now()
    const pass = (first: boolean) => {
      const now = store.now()
      if (!first && !document.hidden) spent.current.ms += Math.min(Math.max(0, now - last), longest)
      last = now
      const due = nextAutoAct({ phase, timeUp, shownAt: 0, revealedAt: 0 }, auto, spent.current.ms)
      const seconds = due === null ? 0 : Math.ceil(due.left / 1000)
      setNext((old) => (due === null ? null : old?.act === due.act && old.seconds === seconds ? old : { act: due.act, seconds, of: due.act === 'reveal' ? (auto?.question ?? 0) : (auto?.answer ?? 0) }))
      if (running && due?.left === 0) latest.current(due.act)
    }
    pass(true)
    if (!running) return
    const timer = setInterval(() => pass(false), beat)
    return () => clearInterval(timer)
  }, [store, auto, running, phase, timeUp])
  useEffect(() => {
    if (!running) return
    // What is not a key of the card is the reader asking for time.
    const stop = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) setStopped(true)
    }
    window.addEventListener('keydown', stop)
    return () => window.removeEventListener('keydown', stop)
  }, [running, setStopped])
  return next
}
