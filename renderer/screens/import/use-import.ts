import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeckSource } from '../../../decks/formats/open-deck.ts'
import { takeFromPlan } from '../../../decks/formats/take-from-plan.ts'
import type { DeckId, EntryId } from '../../../decks/model/id.ts'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { importDeck } from '../../store/import-deck.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { readDeck } from '../../worker/read-deck.ts'
import { countTaken } from './count-cards.ts'
import type { ImportStep, Planned } from './import-step.ts'
import { planFor } from './plan-for.ts'

/** What the import screen can do. */
export interface ImportActions {
  /** Lets the reader choose a file, and reads it. */
  readonly choose: () => void
  /** Reads a file or a pasted text; with other options than before when a plan is shown already. */
  readonly read: (source: DeckSource) => void
  /** Changes what the plan takes, or the deck's title. */
  readonly change: (part: Partial<Pick<Planned, 'title' | 'ticked'>>) => void
  /** Makes the plan anew for another deck; null for a new one. */
  readonly retarget: (deck: DeckId | null) => void
  /** Writes what the plan takes. */
  readonly apply: () => void
  /** Back to the start. Nothing was written. */
  readonly cancel: () => void
  /** Takes the import back as a whole. */
  readonly undo: (entry: EntryId) => void
}

const start: ImportStep = { at: 'choose', refused: null }

/** One import from the choice of a file to its undo. */
export function useImport(): readonly [ImportStep, ImportActions] {
  const store = useStore()
  const toast = useToast()
  const [step, setStep] = useState<ImportStep>(start)
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  const job = useRef<AbortController | null>(null)
  const writing = useRef(false)
  useEffect(() => () => job.current?.abort(), [])

  const begin = useCallback(() => {
    job.current?.abort()
    job.current = new AbortController()
    return job.current.signal
  }, [])

  const read = useCallback(async (source: DeckSource) => {
    const signal = begin()
    const again = latest.current.at === 'plan' && latest.current.source.bytes === source.bytes ? latest.current : null
    if (again === null) setStep({ at: 'reading', name: source.name })
    const opened = await readDeck(source, signal)
    if (signal.aborted) return
    if (!opened.ok) return setStep(opened.problem.type === 'encoding-unknown' ? { at: 'encoding', source, problem: opened.problem } : { at: 'choose', refused: { name: source.name, problem: opened.problem } })
    const planned = await planFor(store, source, opened.value, again?.target)
    if (!signal.aborted) setStep({ at: 'plan', ...planned, title: again?.title ?? planned.title })
  }, [store, begin])

  const choose = useCallback(async () => {
    const signal = begin()
    const file = await store.shell.call('file.open', {})
    if (signal.aborted) return
    if (!file.ok) setStep({ at: 'choose', refused: { name: 'The file', problem: file.problem } })
    else if (file.value !== null) await read(file.value)
  }, [store, begin, read])

  const retarget = useCallback(async (deck: DeckId | null) => {
    if (step.at !== 'plan') return
    const signal = begin()
    const planned = await planFor(store, step.source, step.opened, deck)
    if (!signal.aborted) setStep({ at: 'plan', ...planned })
  }, [store, begin, step])

  const undo = useCallback(async (entry: EntryId) => {
    const done = await undoEntry(store, entry)
    toast(done.ok ? 'The import is taken back.' : done.problem.detail)
    if (done.ok) setStep((now) => (now.at === 'done' && now.entry === entry ? start : now))
  }, [store, toast])

  const apply = useCallback(async () => {
    if (step.at !== 'plan' || writing.current) return
    const title = step.title.trim()
    const counts = countTaken(step.plan, step.ticked)
    if (title === '' || counts.added + counts.updated === 0) return
    writing.current = true
    const done = await importDeck(store, takeFromPlan(step.plan, { title, updates: step.ticked }))
    writing.current = false
    if (!done.ok) return toast(done.problem.detail)
    const { entry, deck } = done.value
    setStep({ at: 'done', entry, deck, title, counts })
    toast(`${sayCount(counts.added + counts.updated, 'card')} imported into “${title}”.`, { undo: () => void undo(entry) })
  }, [store, toast, step, undo])

  const cancel = useCallback(() => { begin(); setStep(start) }, [begin])
  const change = useCallback((part: Partial<Pick<Planned, 'title' | 'ticked'>>) => setStep((now) => (now.at === 'plan' ? { ...now, ...part } : now)), [])
  return [step, { choose: () => void choose(), read: useCallback((source: DeckSource) => void read(source), [read]), change, retarget: (deck) => void retarget(deck), apply: () => void apply(), cancel, undo: (entry) => void undo(entry) }]
}
