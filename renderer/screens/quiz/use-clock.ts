import { useEffect, useState } from 'react'
import type { Elapsed } from './use-elapsed.ts'

const minute = 60_000

/** The time that is left of a quiz with a clock, ms, never below 0; null without one. Told anew every second while `running`. */
export function useClock(minutes: number | null, used: number, elapsed: Elapsed, running: boolean): number | null {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (minutes === null) return
    const look = () => setNow(elapsed.read())
    look()
    if (!running) return
    const timer = setInterval(look, 250)
    return () => clearInterval(timer)
  }, [minutes, running, elapsed])
  return minutes === null ? null : Math.max(0, minutes * minute - used - now)
}

/** `7:25`. A part of a second counts as a whole one, so that 0:00 is the end. */
export function sayClock(left: number): string {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
