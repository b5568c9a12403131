import { useEffect, useState } from 'react'
import { countOf, onClosing } from './closings.ts'
import { regainView } from './regain-view.ts'
import { useStore } from './store-context.tsx'

/** What becomes of a database that the browser closes. */
export interface Regained {
  /** True while it is made again: what screens read meanwhile is not what the reader has. */
  readonly regaining: boolean
  /** What was done, as sentences. */
  readonly said: readonly string[]
}

/** Looks after the database when it is closed while it is open, also by what happened since it was opened; see [Note: closed while open]. */
export function useRegained(): Regained {
  const store = useStore()
  const { database } = store
  const [regained, setRegained] = useState<Regained>(() => ({ regaining: countOf(database) > 0, said: [] }))
  useEffect(() => {
    let live = true
    const regain = async (): Promise<void> => {
      const said = await regainView(store, () => { if (live) setRegained((now) => ({ ...now, regaining: true })) })
      if (live) setRegained((now) => ({ regaining: false, said: [...now.said, ...said] }))
    }
    if (countOf(database) > 0) void regain()
    const stop = onClosing(database, () => void regain())
    return () => {
      live = false
      stop()
    }
  }, [store, database])
  return regained
}
