import { useCallback, useEffect, useRef } from 'react'
import type { DeckSource } from '../../../decks/formats/open-deck.ts'
import type { DeckId } from '../../../decks/model/id.ts'
import { sniffFile } from '../../../decks/open/sniff-file.ts'
import { useStore } from '../../store/store-context.tsx'
import { readDeck } from '../../worker/read-deck.ts'
import type { ImportStep } from './import-step.ts'
import { planFor } from './plan-for.ts'

/** The ways to a plan. Each new one ends the one before it. */
export interface Reading {
  readonly choose: () => Promise<void>
  readonly read: (source: DeckSource) => Promise<void>
  readonly retarget: (deck: DeckId | null) => Promise<void>
  readonly stop: () => void
}

/** A file as the shell gives it. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const articles: readonly string[] = ['pdf', 'html', 'docx', 'epub']

/** Reads files and makes plans of them. A chosen file that can be an article only goes to `onArticle`. */
export function useReading(step: ImportStep, setStep: (step: ImportStep) => void, onArticle: (file: ChosenFile) => void): Reading {
  const store = useStore()
  const job = useRef<AbortController | null>(null)
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  useEffect(() => () => job.current?.abort(), [])
  const stop = useCallback(() => job.current?.abort(), [])

  const read = useCallback(async (source: DeckSource) => {
    const signal = begin(job)
    const shown = latest.current
    const again = shown.at === 'plan' && shown.source.bytes === source.bytes ? shown : null
    if (again === null) setStep({ at: 'reading', name: source.name })
    const opened = await readDeck(source, signal)
    if (signal.aborted) return
    if (!opened.ok) {
      setStep(opened.problem.type === 'encoding-unknown' ? { at: 'encoding', source, problem: opened.problem } : { at: 'choose', refused: { name: source.name, problem: opened.problem } })
      return
    }
    const planned = await planFor(store, source, opened.value, again?.target)
    if (!signal.aborted) setStep({ at: 'plan', writing: false, ...planned, title: again?.title ?? planned.title })
  }, [store, setStep])

  const choose = useCallback(async () => {
    const signal = begin(job)
    const file = await store.shell.call('file.open', {})
    if (signal.aborted) return
    if (!file.ok) setStep({ at: 'choose', refused: { name: 'The file', problem: file.problem } })
    else if (file.value !== null && articles.includes(sniffFile(file.value.bytes).kind)) onArticle(file.value)
    else if (file.value !== null) await read(file.value)
  }, [store, setStep, read, onArticle])

  const retarget = useCallback(async (deck: DeckId | null) => {
    const shown = latest.current
    if (shown.at !== 'plan') return
    const signal = begin(job)
    const planned = await planFor(store, shown.source, shown.opened, deck)
    if (!signal.aborted) setStep({ at: 'plan', writing: false, ...planned })
  }, [store, setStep])

  return { choose, read, retarget, stop }
}

function begin(job: { current: AbortController | null }): AbortSignal {
  job.current?.abort()
  job.current = new AbortController()
  return job.current.signal
}
