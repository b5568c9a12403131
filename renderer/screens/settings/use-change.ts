import { useState } from 'react'
import type { Settings } from '../../../decks/model/settings.ts'
import { useToast } from '../../parts/use-toast.ts'
import { changeSettings } from '../../store/change-settings.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { sayChange } from './change-words.ts'

/** `said` is the word on it where the change alone does not tell enough. */
export type Change = (change: Partial<Settings>, said?: string) => void

/**
 * The settings as they are shown, and the way to change them: at once, with a word on what changed and a way back. A
 * change shows before the disk has acknowledged it, and goes back if the disk refuses.
 */
export function useChange<T extends Settings | undefined>(kept: T): [shown: T, change: Change] {
  const store = useStore()
  const toast = useToast()
  const [before, setBefore] = useState<T>(kept)
  const [ahead, setAhead] = useState<Partial<Settings>>({})
  if (before !== kept) {
    setBefore(kept)
    setAhead({})
  }
  const change = async (wanted: Partial<Settings>, said?: string) => {
    setAhead({ ...ahead, ...wanted })
    const done = await changeSettings(store, wanted)
    if (!done.ok) setAhead({})
    toast(done.ok ? (said ?? sayChange(wanted)) : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return [kept === undefined ? kept : { ...kept, ...ahead }, (wanted, said) => void change(wanted, said)]
}
