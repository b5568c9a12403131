import { useCallback, useState } from 'react'
import type { DeckId, EntryId } from '../../../decks/model/id.ts'
import type { CollectionSource } from '../../../decks/collection-tools.ts'
import type { ChosenFile, ImportStep, Taken } from './import-step.ts'
import { useApplying } from './use-applying.ts'
import { useMerging } from './use-merging.ts'
import { useReading } from './use-reading.ts'

/** What the import screen can do. */
export interface ImportActions {
  /** Lets the reader choose a file, and reads it. */
  readonly choose: () => void
  /** Reads a file or a pasted text; the one whose plan is shown with other options. */
  readonly read: (source: CollectionSource) => void
  /** Changes what the plan takes, or the decks' titles. */
  readonly change: (part: Partial<Taken>) => void
  /** Makes the plan anew for another deck; null for a new one. */
  readonly retarget: (deck: DeckId | null) => void
  /** Writes what the plan takes, or takes in the archive. */
  readonly apply: () => void
  /** Back to the start; nothing is written, also when writing had begun. */
  readonly cancel: () => void
  /** Takes what was read to the screen that makes cards of articles. */
  readonly toArticle: (file: ChosenFile) => void
  /** Takes the import back as a whole. */
  readonly undo: (entry: EntryId) => void
}

const start: ImportStep = { at: 'choose', refused: null }

/** One import from the choice of a file to its undo. `onArticle` takes a chosen file that is an article. */
export function useImport(onArticle: (file: ChosenFile) => void): readonly [ImportStep, ImportActions] {
  const [step, setStep] = useState<ImportStep>(start)
  const reading = useReading(step, setStep, onArticle)
  const forget = useCallback((entry: EntryId) => setStep((now) => (now.at === 'done' && now.entry === entry ? start : now)), [])
  const { apply, stop: stopWriting, undo } = useApplying(setStep, forget)
  const merge = useMerging(setStep)
  const { read, stop } = reading
  return [
    step,
    {
      choose: () => void reading.choose(),
      read: useCallback((source) => void read(source), [read]),
      change: useCallback((part) => setStep((now) => (now.at === 'plan' ? { ...now, taken: { ...now.taken, ...part } } : now)), []),
      retarget: (deck) => void reading.retarget(deck),
      apply: () => {
        if (step.at === 'plan') void apply(step)
        if (step.at === 'archive') void merge(step)
      },
      cancel: useCallback(() => {
        if (stopWriting()) return
        stop()
        setStep(start)
      }, [stop, stopWriting]),
      toArticle: onArticle,
      undo: (entry) => void undo(entry),
    },
  ]
}
