import { useCallback } from 'react'
import { useToast } from '../parts/use-toast.ts'
import { redoLast } from '../store/redo-last.ts'
import { useStore } from '../store/store-context.tsx'
import { undoLast } from '../store/undo-last.ts'
import { sayUndone } from './say-undone.ts'

/** Takes back the last thing the reader did, and says what it was. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const store = useStore()
  const toast = useToast()
  const redo = useCallback(async () => {
    const done = await redoLast(store)
    if (!done.ok) toast(done.problem.detail)
    else toast(done.value === null ? 'There is nothing to redo.' : 'Done again.')
  }, [store, toast])
  const undo = useCallback(async () => {
    const done = await undoLast(store)
    if (!done.ok) toast(done.problem.detail)
    else if (done.value === null) toast('There is nothing to undo.')
    else toast(sayUndone(done.value.undone, done.value.count), { undo: () => void redo(), label: 'Redo' })
  }, [store, toast, redo])
  return { undo: () => void undo(), redo: () => void redo() }
}
