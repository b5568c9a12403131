import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import type { Preset } from '../../../decks/model/preset.ts'
import type { ExportFormat, WriteOptions } from '../../../decks/write-collection.ts'
import { fail } from '../../../decks/result.ts'
import { sayCount } from '../../parts/say-count.ts'
import { titleToFileName } from '../../parts/title-to-file-name.ts'
import { useToast } from '../../parts/use-toast.ts'
import { decksToFiles } from '../../store/decks-to-files.ts'
import { exportCollection } from '../../store/export-collection.ts'
import { listPresets } from '../../store/list-presets.ts'
import { readMediaFile } from '../../store/read-media-file.ts'
import { readSettings } from '../../store/read-settings.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView, Store } from '../../store/store.ts'
import type { ReadingProgress } from '../../worker/collection-request.ts'
import { writeArchive } from '../../worker/write-archive.ts'
import { writeCollection } from '../../worker/write-collection.ts'

/** Writing an export. `stop` says whether there was something to stop. */
export interface Exporting {
  readonly progress: ReadingProgress | null
  /** What came of the last one. */
  readonly said: string | null
  readonly save: (decks: readonly DeckView[], format: ExportFormat, options: WriteOptions) => Promise<void>
  /** Writes the whole collection, whose decks have these titles. */
  readonly saveAll: (titles: readonly string[]) => Promise<void>
  readonly stop: () => boolean
}

const stopped = fail('stopped', 'Writing was stopped. No file was made.')

/** Writes decks into a file, away from the page, and lets the reader choose where it goes. */
export function useExport(): Exporting {
  const store = useStore()
  const toast = useToast()
  const [progress, setProgress] = useState<ReadingProgress | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const job = useRef<AbortController | null>(null)
  useEffect(() => () => job.current?.abort(), [])

  const stop = useCallback(() => {
    job.current?.abort()
    return job.current !== null
  }, [])

  const save = useCallback(async (decks: readonly DeckView[], format: ExportFormat, options: WriteOptions) => {
    if (job.current !== null) return
    const own = new AbortController()
    job.current = own
    setProgress({ what: 'Reading the decks', done: 0, of: decks.length })
    const files = await decksToFiles(store, decks.map(({ id }) => id))
    const { timeZone, dayStartHour } = await readSettings(store)
    const presets = options.history ? await presetsOf(store, decks.map(({ id }) => id)) : []
    const readMedia = async (hash: string) => {
      const read = await readMediaFile(store, hash)
      return read.ok ? read.value : read.problem
    }
    // Stopped while the decks were read: the worker has not begun.
    const written = own.signal.aborted ? stopped : await writeCollection({ decks: { decks: files, presets }, format, options, now: store.now(), timeZone, dayStartHour }, { signal: own.signal, readMedia, onProgress: setProgress })
    job.current = null
    setProgress(null)
    if (!written.ok) return written.problem.type === 'stopped' ? setSaid(written.problem.detail) : toast(written.problem.detail)
    const [only] = decks
    const title = decks.length === 1 && only !== undefined ? only.title.replaceAll('::', ' ') : 'Lectern decks'
    const { ending, bytes, problems } = written.value
    const done = await store.shell.call('file.save', { name: titleToFileName(title) + ending, bytes })
    if (!done.ok) return toast(done.problem.detail)
    if (!done.value.saved) return setSaid('No file was made.')
    const lost = problems.map(({ detail }) => detail).join(' ')
    setSaid(`${sayCount(decks.length, 'deck')} written. ${lost}`.trim())
    toast(`${decks.length === 1 ? `“${title}”` : sayCount(decks.length, 'deck')} ${decks.length === 1 ? 'is' : 'are'} saved.`)
  }, [store, toast])

  const saveAll = useCallback(async (titles: readonly string[]) => {
    if (job.current !== null) return
    const own = new AbortController()
    job.current = own
    setProgress({ what: 'Packing', done: 0, of: 1 })
    const now = store.now()
    const written = await writeArchive({ parts: exportCollection(store), decks: titles, now, signal: own.signal, onProgress: setProgress })
    job.current = null
    setProgress(null)
    if (!written.ok) return written.problem.type === 'stopped' ? setSaid(written.problem.detail) : toast(written.problem.detail)
    const { bytes, problems } = written.value
    const done = await store.shell.call('file.save', { name: `Lectern ${new Date(now).toISOString().slice(0, 10)}.lectern-archive`, bytes })
    if (!done.ok) return toast(done.problem.detail)
    if (!done.value.saved) return setSaid('No file was made.')
    setSaid(problems.length === 0 ? 'The whole collection is written.' : `The collection is written without ${sayCount(problems.length, 'file')} that cannot be read any more.`)
    toast('The whole collection is saved.')
  }, [store, toast])

  return { progress, said, save, saveAll, stop }
}

/** The presets that these decks have, each with its decks. */
async function presetsOf(store: Store, decks: readonly DeckId[]): Promise<{ readonly preset: Preset; readonly decks: readonly DeckId[] }[]> {
  const taken = new Set<DeckId>(decks)
  const presets = await listPresets(store)
  return presets.flatMap(({ preset, decks: its }) => {
    const own = its.filter((deck) => taken.has(deck))
    return own.length === 0 ? [] : [{ preset, decks: own }]
  })
}
