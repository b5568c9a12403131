import { useState } from 'react'
import type { Preset } from '../../../decks/model/preset.ts'
import { useToast } from '../../parts/use-toast.ts'
import { savePreset } from '../../store/save-preset.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { sayOption } from './say-option.ts'

/** `said` is the word on it where the change alone does not tell enough. */
export type ChangeOptions = (change: Partial<Preset>, said?: string) => void

/**
 * The options as they are shown, and the way to change them: at once, with a word on what changed and a way back. A change
 * holds from the next answer to each card; it shows before the disk has acknowledged it, and goes back if the disk refuses.
 */
export function usePresetChange(kept: Preset): [shown: Preset, change: ChangeOptions] {
  const store = useStore()
  const toast = useToast()
  const [before, setBefore] = useState(kept)
  const [ahead, setAhead] = useState<Partial<Preset>>({})
  if (before !== kept) {
    setBefore(kept)
    setAhead({})
  }
  const shown = { ...kept, ...ahead }
  const change = async (wanted: Partial<Preset>, said?: string) => {
    setAhead({ ...ahead, ...wanted })
    const done = await savePreset(store, { ...shown, ...wanted }, { replan: false })
    if (!done.ok) setAhead({})
    toast(done.ok ? (said ?? sayOption(wanted)) : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return [shown, (wanted, said) => void change(wanted, said)]
}
