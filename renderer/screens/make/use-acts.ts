import { useCallback, useRef, useState } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import type { Result } from '../../../decks/result.ts'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Done } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'

/** What the reader did on this visit, so that Z takes it back step by step. */
export interface Acts {
  /** What a reader of the screen is told after each step. */
  readonly said: string
  /** Does one thing and says `say` when it is done; false when it could not be kept, which was said then. `show` is for what is large: it is shown too, with the way back. */
  act: (work: () => Promise<Result<Done>>, say: string, show?: string) => Promise<boolean>
  /** Takes back the last of them that still stands; says `none` when there is none. */
  takeBack: (none: string) => void
}

/** Runs what is done with drafts, and takes it back. */
export function useActs(): Acts {
  const store = useStore()
  const toast = useToast()
  const [said, setSaid] = useState('')
  const entries = useRef<EntryId[]>([])
  const act = useCallback(async (work: () => Promise<Result<Done>>, say: string, show?: string) => {
    const done = await work()
    if (done.ok) {
      entries.current.push(done.value.entry)
      setSaid(say)
      const undo = async () => {
        const undone = await undoEntry(store, done.value.entry)
        if (!undone.ok) toast(undone.problem.detail)
      }
      if (show !== undefined) toast(show, { undo: () => void undo() })
    } else toast(done.problem.detail)
    return done.ok
  }, [store, toast])
  const takeBack = useCallback(async (none: string) => {
    for (let entry = entries.current.pop(); entry !== undefined; entry = entries.current.pop()) {
      const done = await undoEntry(store, entry)
      if (done.ok) return setSaid('Taken back.')
      // It was taken back by Ctrl+Z already: the one before is meant.
      if (done.problem.type !== 'already-undone') return toast(done.problem.detail)
    }
    toast(none)
  }, [store, toast])
  return { said, act, takeBack: (none) => void takeBack(none) }
}
