import { useCallback, useRef } from 'react'
import { takeFromPlan } from '../../../decks/formats/take-from-plan.ts'
import type { EntryId } from '../../../decks/model/id.ts'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { importDeck } from '../../store/import-deck.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { countTaken } from './count-cards.ts'
import type { ImportStep, Planned } from './import-step.ts'

/** Writes what a plan takes, in one step, and takes it back. */
export function useApplying(onStep: (step: ImportStep) => void, onUndone: (entry: EntryId) => void): { apply: (planned: Planned) => Promise<void>; undo: (entry: EntryId) => Promise<void> } {
  const store = useStore()
  const toast = useToast()
  const writing = useRef(false)

  const undo = useCallback(async (entry: EntryId) => {
    const done = await undoEntry(store, entry)
    toast(done.ok ? 'The import is taken back.' : done.problem.detail)
    if (done.ok) onUndone(entry)
  }, [store, toast, onUndone])

  const apply = useCallback(async (planned: Planned) => {
    const { plan, title, ticked } = planned
    const counts = countTaken(plan, ticked)
    if (writing.current || title.trim() === '' || counts.added + counts.updated === 0) return
    writing.current = true
    onStep({ at: 'plan', ...planned, writing: true })
    await nextFrame()
    const { file, only } = takeFromPlan(plan, { title: title.trim(), updates: ticked })
    const done = await importDeck(store, file, { only })
    writing.current = false
    if (!done.ok) {
      onStep({ at: 'plan', ...planned, writing: false })
      toast(done.problem.detail)
      return
    }
    const { entry, deck } = done.value
    onStep({ at: 'done', entry, deck, title: title.trim(), counts })
    toast(`${sayCount(counts.added + counts.updated, 'card')} imported into “${title.trim()}”.`, { undo: () => void undo(entry) })
  }, [store, toast, undo, onStep])

  return { apply, undo }
}

/** Lets the page show what it was told before a long work begins. */
function nextFrame(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 20)
  })
}
