import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { EntryId, NoteId } from '../../../decks/model/id.ts'
import type { Result } from '../../../decks/result.ts'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { makeArticle } from '../../worker/make-article.ts'
import type { ArticleFile } from '../../worker/make-request.ts'
import { sayTaken } from './say-taken.ts'
import { findFullest } from './find-fullest.ts'
import { leaveAsItWas, takeArticles, takeChanges } from './take-articles.ts'
import type { Taken } from './take-articles.ts'
import { nameSource } from './taking-step.ts'
import type { TakingStep } from './taking-step.ts'

/** The ways from a file to its drafts. */
export interface Taking {
  readonly step: TakingStep
  /** Lets the reader choose a file, and reads it. */
  choose: () => void
  read: (file: ArticleFile) => void
  /** Reads a scanned file by recognising its letters. */
  recognise: () => void
  /** Takes in the new version of an article, or leaves it as it was. */
  answer: (take: boolean, reworded: ReadonlySet<NoteId>) => void
  /** Back to the start; what is being read is dropped. */
  cancel: () => void
}

const start: TakingStep = { at: 'choose', refused: null }

/** Reads files and takes their articles in; at the end the first one is shown. */
export function useTaking(): Taking {
  const store = useStore()
  const toast = useToast()
  const [, goTo] = useLocation()
  const [step, setStep] = useState<TakingStep>(start)
  const job = useRef<AbortController | null>(null)
  useEffect(() => () => job.current?.abort(), [])
  const begin = useCallback(() => {
    job.current?.abort()
    job.current = new AbortController()
    return job.current.signal
  }, [])

  const takeBack = useCallback(async (entry: EntryId | undefined) => {
    const undone = entry === undefined ? null : await undoEntry(store, entry)
    if (undone?.ok) goTo('/make')
    else if (undone) toast(undone.problem.detail)
  }, [store, goTo, toast])
  const settle = useCallback((name: string, taken: Result<Taken>) => {
    if (!taken.ok) return setStep({ at: 'choose', refused: { name, problem: taken.problem } })
    const { asked, rest } = taken.value
    if (asked !== null) return setStep({ at: 'changed', again: asked, rest })
    setStep(start)
    const first = findFullest(rest.taken)
    const said = sayTaken(rest.taken)
    if (said !== null) toast(said, { undo: first?.done && rest.taken.length === 1 ? () => void takeBack(first.done?.entry) : undefined })
    if (first !== null) goTo(`/make/${first.deck}`)
  }, [goTo, toast, takeBack])

  const read = useCallback(async (file: ArticleFile, recognise = false) => {
    const signal = begin()
    const name = nameSource(file)
    setStep({ at: 'reading', name, step: null })
    const made = await makeArticle(file, { signal, recognise, onStep: (now) => { if (!signal.aborted) setStep({ at: 'reading', name, step: now }) } })
    if (signal.aborted) return
    if (made.ok) {
      const taken = await takeArticles(store, { makings: made.value, taken: [] })
      if (!signal.aborted) settle(name, taken)
    } else if (made.problem.type === 'scanned-pdf' && !recognise) setStep({ at: 'scanned', file, problem: made.problem })
    else setStep({ at: 'choose', refused: { name, problem: made.problem } })
  }, [store, begin, settle])

  const choose = useCallback(async () => {
    const signal = begin()
    const file = await store.shell.call('file.open', { kind: 'article' })
    if (signal.aborted) return
    if (!file.ok) setStep({ at: 'choose', refused: { name: 'The file', problem: file.problem } })
    else if (file.value !== null) await read(file.value)
  }, [store, begin, read])

  const answer = async (take: boolean, reworded: ReadonlySet<NoteId>) => {
    if (step.at !== 'changed') return
    const { again, rest } = step
    settle(again.making.article.title, await (take ? takeChanges(store, again, rest, reworded) : leaveAsItWas(store, again, rest)))
  }
  return {
    step,
    choose: () => void choose(),
    read: useCallback((file) => void read(file), [read]),
    recognise: () => { if (step.at === 'scanned') void read(step.file, true) },
    answer: (take, reworded) => void answer(take, reworded),
    cancel: useCallback(() => { job.current?.abort(); setStep(start) }, []),
  }
}
