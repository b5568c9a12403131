import { useEffect, useMemo, useRef } from 'react'
import { useStore } from '../../store/store-context.tsx'

/** Milliseconds that a question has waited for its answer. */
export interface Elapsed {
  readonly read: () => number
  /** Begins anew at 0. */
  readonly restart: () => void
}

/** Counts while `running`; what passes in between does not count. */
export function useElapsed(running: boolean): Elapsed {
  const { now } = useStore()
  const before = useRef(0)
  const since = useRef<number | null>(null)
  useEffect(() => {
    if (!running) return
    since.current = now()
    return () => {
      before.current += now() - (since.current ?? now())
      since.current = null
    }
  }, [running, now])
  return useMemo(
    () => ({
      read: () => before.current + (since.current === null ? 0 : now() - since.current),
      restart: () => {
        before.current = 0
        if (since.current !== null) since.current = now()
      },
    }),
    [now],
  )
}
