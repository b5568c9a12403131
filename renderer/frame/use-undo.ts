import { useCallback } from 'react'
import { listJoined } from '../parts/undo-groups.ts'
import { useToast } from '../parts/use-toast.ts'
import { redoLast } from '../store/redo-last.ts'
import { useStore } from '../store/store-context.tsx'
import { undoEntry } from '../store/undo-entry.ts'
import { undoLast } from '../store/undo-last.ts'
import { sayUndone } from './say-undone.ts'

/** Takes back the last thing the reader did, and says what it was. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const store = useStore()
  const toast = useToast()
  const redo = useCallback(async () => {
    const done = await redoLast(store)
    if (!done.ok) toast(done.problem.detail)
    else if (done.value === null) toast('There is nothing to redo.')
    else {
      for (let more = listJoined(done.value.undone.id).length - 1; more > 0; more -= 1) await redoLast(store)
      toast('Done again.')
    }
  }, [store, toast])
  const undo = useCallback(async () => {
    const done = await undoLast(store)
    if (!done.ok) toast(done.problem.detail)
    else if (done.value === null) toast('There is nothing to undo.')
    else {
      const joined = listJoined(done.value.undone.id)
      const last = done.value.undone.id
      for (const entry of joined.toReversed()) if (entry !== last) await undoEntry(store, entry)
      toast(sayUndone(done.value.undone, joined.length), { undo: () => void redo(), label: 'Redo' })
    }
  }, [store, toast, redo])
  return { undo: () => void undo(), redo: () => void redo() }
}
