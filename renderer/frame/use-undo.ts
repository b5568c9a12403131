import { useCallback } from 'react'
import { useToast } from '../parts/use-toast.ts'
import type { Stack } from '../store/act-stack.ts'
import { redoLast } from '../store/redo-last.ts'
import { sayUndone } from '../store/say-undone.ts'
import { useStore } from '../store/store-context.tsx'
import { undoLast } from '../store/undo-last.ts'

const nothing: Record<Stack, string> = { answers: 'There is no answer to take back.', edits: 'There is nothing to undo.' }

/** Takes back the last edit (`undo`, `redo`) or the last answer (`undoAnswer`) of the reader, and says what it was; see [Note: stacks]. */
export function useUndo(): { undo: () => void; redo: () => void; undoAnswer: () => void } {
  const store = useStore()
  const toast = useToast()
  const redoOn = useCallback(
    async (stack: Stack) => {
      if (store.readOnly !== null) return toast(store.readOnly.detail)
      const done = await redoLast(store, stack)
      if (!done.ok) toast(done.problem.detail)
      else toast(done.value === null ? 'There is nothing to redo.' : 'Done again.')
    },
    [store, toast],
  )
  const undoOn = useCallback(
    async (stack: Stack) => {
      // In a backup that is looked into there may be nothing to undo; what matters is that nothing can be.
      if (store.readOnly !== null) return toast(store.readOnly.detail)
      const done = await undoLast(store, stack)
      if (!done.ok) toast(done.problem.detail)
      else if (done.value === null) toast(nothing[stack])
      else toast(sayUndone(done.value.undone, done.value.count), { undo: () => void redoOn(stack), label: 'Redo' })
    },
    [store, toast, redoOn],
  )
  return { undo: () => void undoOn('edits'), redo: () => void redoOn('edits'), undoAnswer: () => void undoOn('answers') }
}
