import { useCallback, useRef, useState } from 'react'
import type { Result } from '../../../decks/result.ts'

/** Something that could not be kept: what happened, and the way to try it once more. */
export interface FailedAttempt {
  readonly detail: string
  /** True when it is kept all the same, and only cannot be shown. */
  readonly isKept: boolean
  readonly retry: () => void
}

/** Runs one write at a time and goes on only when it was acknowledged. */
export interface Attempts {
  attempt: <T>(work: () => Promise<Result<T>>, then: (value: T) => void) => void
  failed: FailedAttempt | null
}

/** While a write is under way further ones are ignored: the card on show is still the one being answered. */
export function useAttempt(): Attempts {
  const [failed, setFailed] = useState<FailedAttempt | null>(null)
  const underWay = useRef(false)
  const attempt = useCallback(<T,>(work: () => Promise<Result<T>>, then: (value: T) => void) => {
    const run = async () => {
      if (underWay.current) return
      underWay.current = true
      const done = await settle(work)
      underWay.current = false
      setFailed(done.ok ? null : { detail: done.problem.detail, isKept: done.problem.type === 'view-behind', retry: () => void run() })
      if (done.ok) then(done.value)
    }
    void run()
  }, [])
  return { attempt, failed }
}

async function settle<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    // The engine's own words are long and for nobody; its name for them is enough.
    const reason = error instanceof Error ? ` (${error.name === 'Error' ? error.message : error.name})` : ''
    return { ok: false, problem: { type: 'not-kept', detail: `Something went wrong while it was being saved${reason}. Try again; if that does not help, close Lectern and open it again.` } }
  }
}
