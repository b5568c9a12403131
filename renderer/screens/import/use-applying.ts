import { useCallback, useRef } from 'react'
import { takeFromCollection } from '../../../decks/formats/take-from-collection.ts'
import type { EntryId } from '../../../decks/model/id.ts'
import { fail } from '../../../decks/result.ts'
import { sayCount } from '../../parts/say-count.ts'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import { importDecks } from '../../store/import-decks.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { withBackup } from '../../store/with-backup.ts'
import { countTaken, takenDecks } from './count-cards.ts'
import type { ImportStep, Planned } from './import-step.ts'

/** Writing what was planned. `stop` says whether there was something to stop; what was begun then leaves nothing behind. */
export interface Applying {
  readonly apply: (planned: Planned) => Promise<void>
  readonly stop: () => boolean
  readonly undo: (entry: EntryId) => Promise<void>
}

/** Writes what a plan takes, in one step, and takes it back. */
export function useApplying(onStep: (step: ImportStep) => void, onUndone: (entry: EntryId) => void): Applying {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const writing = useRef<AbortController | null>(null)

  const undo = useCallback(async (entry: EntryId) => {
    const done = await undoEntry(store, entry)
    toast(done.ok ? 'The import is taken back.' : done.problem.detail)
    if (done.ok) onUndone(entry)
  }, [store, toast, onUndone])

  const stop = useCallback(() => {
    writing.current?.abort()
    return writing.current !== null
  }, [])

  const apply = useCallback(async (planned: Planned) => {
    const { opened, plan, taken } = planned
    if (writing.current !== null) return
    const job = new AbortController()
    writing.current = job
    onStep({ at: 'plan', rereading: false, ...planned, writing: { what: 'Getting ready', done: 0, of: 0 } })
    await nextFrame()
    const decks = takeFromCollection(opened, { ...plan, decks: takenDecks(plan, taken) }, { titles: taken.titles, updates: taken.ticked, history: taken.history, types: taken.types })
    const onProgress = (done: number, of: number, what: string) => onStep({ at: 'plan', rereading: false, ...planned, writing: { what, done, of } })
    const write = () => importDecks(store, { decks, presets: taken.presets ? plan.presets : [], readMedia: opened.readMedia, onProgress, signal: job.signal })
    const done = await insist((withoutBackup) => {
      onProgress(0, 0, 'Making a backup first')
      return withBackup(store, 'import', write, { withoutBackup })
    }).catch(broken)
    writing.current = null
    if (!done.ok) {
      onStep({ at: 'plan', rereading: false, ...planned, writing: null })
      toast(done.problem.detail)
      return
    }
    opened.close()
    const { entry } = done.value
    const counts = countTaken(plan, taken)
    const into = decks.map(({ file }) => ({ id: file.deck.id, title: file.deck.title }))
    const name = into.length === 1 ? (into[0]?.title ?? planned.source.name) : planned.source.name
    onStep({ at: 'done', entry, decks: into, name, counts })
    toast(`${sayCount(counts.added + counts.updated + counts.progress, 'card')} imported ${into.length === 1 ? `into “${name}”` : `from “${name}”`}.`, { undo: () => void undo(entry) })
  }, [store, toast, insist, undo, onStep])

  return { apply, stop, undo }
}

/** A fault of ours, or of the machine: the reader must not be left with a button that stops nothing. */
function broken(): ReturnType<typeof fail> {
  return fail('import-broke', 'The import broke off because of a fault in Lectern. Look in your library for what was added, then try once more.')
}

/** Lets the page show what it was told before a long work begins. */
function nextFrame(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 20)
  })
}
