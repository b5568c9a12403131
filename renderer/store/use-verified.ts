import { useEffect, useState } from 'react'
import { useStore } from './store-context.tsx'
import { verifyView } from './verify-view.ts'

/** In ms: the first screen, and what the reader does first, come before it. */
const usual = 10_000

/** Verifies a share of the view some time after the start, once; gives what was set right, as sentences. See [Note: verified]. */
export function useVerified(patience = usual): readonly string[] {
  const store = useStore()
  const [said, setSaid] = useState<readonly string[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const verify = async (): Promise<void> => {
      const found = await verifyView(store, stop.signal)
      if (!stop.signal.aborted) setSaid(found)
    }
    const timer = setTimeout(() => void verify(), patience)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [store, patience])
  return said
}
