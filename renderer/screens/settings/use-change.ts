import { useCallback } from 'react'
import type { Settings } from '../../../decks/model/settings.ts'
import { useToast } from '../../parts/use-toast.ts'
import { changeSettings } from '../../store/change-settings.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { sayChange } from './change-words.ts'

/** Changes settings at once, says what changed, and offers to take it back. */
export function useChange(): (change: Partial<Settings>) => void {
  const store = useStore()
  const toast = useToast()
  const apply = useCallback(
    async (change: Partial<Settings>) => {
      const done = await changeSettings(store, change)
      if (done.ok) toast(sayChange(change), { undo: () => void undoEntry(store, done.value.entry) })
      else toast(done.problem.detail)
    },
    [store, toast],
  )
  return (change) => void apply(change)
}
