import { useCallback, useRef, useState } from 'react'
import type { Result } from '../../../decks/result.ts'

/** Writes that are kept one after the other: the screen goes on only when one was acknowledged. */
export interface Keeping {
  readonly keep: <T>(work: () => Promise<Result<T>>, then: (value: T) => void) => void
  /** What could not be kept, and the way to try it once more. `isKept`: it is kept all the same, and only cannot be shown. */
  readonly failed: { readonly detail: string; readonly isKept: boolean; readonly retry: () => void } | null
}

/** While one write is under way further ones are ignored. */
export function useKeeping(): Keeping {
  const [failed, setFailed] = useState<Keeping['failed']>(null)
  const busy = useRef(false)
  const keep = useCallback(<T,>(work: () => Promise<Result<T>>, then: (value: T) => void) => {
    const run = async (): Promise<void> => {
      if (busy.current) return
      busy.current = true
      const done = await work().finally(() => {
        busy.current = false
      })
      setFailed(done.ok ? null : { detail: done.problem.detail, isKept: done.problem.type === 'view-behind', retry: () => void run() })
      if (done.ok) then(done.value)
    }
    void run()
  }, [])
  return { keep, failed }
}
