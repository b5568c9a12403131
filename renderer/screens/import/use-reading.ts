import { useCallback, useEffect, useRef } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import { sniffFile } from '../../../decks/open/sniff-file.ts'
import type { CollectionSource } from '../../../decks/collection-tools.ts'
import { useToast } from '../../parts/use-toast.ts'
import { listNoteTypes } from '../../store/list-note-types.ts'
import { readSettings } from '../../store/read-settings.ts'
import { useStore } from '../../store/store-context.tsx'
import { readCollection, type HeldCollection } from '../../worker/read-collection.ts'
import type { ChosenFile, ImportStep, Planned } from './import-step.ts'
import { planFor } from './plan-for.ts'

/** The ways to a plan. Each new one ends the one before it. */
export interface Reading {
  readonly choose: () => Promise<void>
  readonly read: (source: CollectionSource) => Promise<void>
  readonly retarget: (deck: DeckId | null) => Promise<void>
  readonly stop: () => void
}

const articles: readonly string[] = ['pdf', 'html', 'docx', 'epub']

/** Reads files and makes plans of them. A chosen file that can be an article only goes to `onArticle`. */
export function useReading(step: ImportStep, setStep: (step: ImportStep) => void, onArticle: (file: ChosenFile) => void): Reading {
  const store = useStore()
  const toast = useToast()
  const job = useRef<AbortController | null>(null)
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  const held = useRef<HeldCollection | null>(null)
  /** The choices by which it was read. */
  const readAs = useRef<CollectionSource | null>(null)
  const letGo = useCallback(() => {
    job.current?.abort()
    held.current?.close()
    held.current = null
  }, [])
  useEffect(() => letGo, [letGo])

  const read = useCallback(async (source: CollectionSource) => {
    const signal = begin(job)
    const shown = latest.current
    const again = shown.at === 'plan' && shown.source.bytes === source.bytes ? shown : null
    setStep(again === null ? { at: 'reading', name: source.name, progress: null } : { ...again, source, rereading: true })
    const [{ timeZone, dayStartHour }, noteTypes] = [await readSettings(store), await listNoteTypes(store)]
    const opened = await readCollection(source, { signal, timeZone, dayStartHour, noteTypes, onProgress: (progress) => { if (!signal.aborted && again === null) setStep({ at: 'reading', name: source.name, progress }) } })
    if (signal.aborted) {
      if (opened.ok) opened.value.close()
      return
    }
    if (!opened.ok && again !== null) {
      // A choice that reads nothing is not taken, and the plan stays.
      setStep({ ...again, source: readAs.current ?? again.source, rereading: false })
      toast(opened.problem.detail)
      return
    }
    held.current?.close()
    held.current = opened.ok ? opened.value : null
    readAs.current = opened.ok ? source : null
    if (!opened.ok) {
      setStep(opened.problem.type === 'encoding-unknown' ? { at: 'encoding', source, problem: opened.problem } : { at: 'choose', refused: { name: source.name, problem: opened.problem, ...(opened.problem.type === 'no-cards' ? { article: { name: source.name, bytes: new Uint8Array(source.bytes) } } : {}) } })
      return
    }
    if (opened.value.archive !== undefined) return setStep({ at: 'archive', source, opened: opened.value, writing: null })
    const planned = await planFor(store, source, opened.value, again?.target)
    if (!signal.aborted) setStep({ at: 'plan', writing: null, rereading: false, ...(again === null ? planned : keepChoices(again, planned)) })
  }, [store, toast, setStep])

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
    if (!signal.aborted) setStep({ at: 'plan', writing: null, rereading: false, ...planned })
  }, [store, setStep])

  return { choose, read, retarget, stop: letGo }
}

function begin(job: { current: AbortController | null }): AbortSignal {
  job.current?.abort()
  job.current = new AbortController()
  return job.current.signal
}

/** The title that was typed, and what else was chosen, before a table was read otherwise. */
function keepChoices(before: Planned, planned: Planned): Planned {
  const typed = before.plan.decks.flatMap(({ deck }) => before.taken.titles.get(deck.id) ?? [])[0]
  const deck = planned.plan.decks[0]?.deck.id
  const { history, types, presets } = before.taken
  const titles = typed === undefined || deck === undefined ? planned.taken.titles : new Map([[deck, typed]])
  return { ...planned, taken: { ...planned.taken, history, types, presets, titles } }
}
