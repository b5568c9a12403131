import { useRef, useState } from 'react'
import type { Preset } from '../../../decks/model/preset.ts'
import { fail, type Result } from '../../../decks/result.ts'
import { useToast } from '../../parts/use-toast.ts'
import { listPresets } from '../../store/list-presets.ts'
import { savePreset } from '../../store/save-preset.ts'
import type { Done, Store } from '../../store/store.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { sayOption } from './say-option.ts'

/** `said` is the word on it where the change alone does not tell enough. */
export type ChangeOptions = (change: Partial<Preset>, said?: string) => void

// [Note: options one after the other] A preset is kept as a whole, so two quick changes could each be written without the
// other. Each is therefore made to what the one before it left in the store, and not to what the screen shows.

/**
 * The options as they are shown, and the way to change them: at once, with a word on what changed and a way back. A change
 * holds from the next answer to each card; it shows before the disk has acknowledged it, and goes back if the disk refuses.
 */
export function usePresetChange(kept: Preset): [shown: Preset, change: ChangeOptions] {
  const store = useStore()
  const toast = useToast()
  const [before, setBefore] = useState(kept)
  const [ahead, setAhead] = useState<Partial<Preset>>({})
  const saving = useRef<Promise<void>>(Promise.resolve())
  if (before !== kept) {
    setBefore(kept)
    setAhead(dropKept(ahead, kept))
  }
  const save = async (wanted: Partial<Preset>, said: string) => {
    const done = await changePreset(store, kept.id, wanted)
    if (!done.ok) setAhead({})
    toast(done.ok ? said : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  const change: ChangeOptions = (wanted, said = sayOption(wanted)) => {
    setAhead((earlier) => ({ ...earlier, ...wanted }))
    saving.current = saving.current.then(() => save(wanted, said))
  }
  return [{ ...kept, ...ahead }, change]
}

async function changePreset(store: Store, id: Preset['id'], wanted: Partial<Preset>): Promise<Result<Done>> {
  const current = (await listPresets(store)).find(({ preset }) => preset.id === id)?.preset
  return current === undefined ? fail('no-preset', 'These options are not there any more.') : savePreset(store, { ...current, ...wanted }, { replan: false })
}

/** What is shown ahead of the store, without what has arrived there. */
function dropKept(ahead: Partial<Preset>, kept: Preset): Partial<Preset> {
  return Object.fromEntries(Object.entries(ahead).filter(([name, value]) => JSON.stringify(kept[name as keyof Preset]) !== JSON.stringify(value)))
}
