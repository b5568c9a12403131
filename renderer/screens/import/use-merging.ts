import { useCallback, useRef } from 'react'
import { useToast } from '../../parts/use-toast.ts'
import { restoreArchive } from '../../store/restore-archive.ts'
import { useStore } from '../../store/store-context.tsx'
import type { ImportStep, OpenedArchive } from './import-step.ts'

/** Takes an archive of a whole collection in. What both collections hold is there once, and nothing that is here is lost. */
export function useMerging(onStep: (step: ImportStep) => void): (archive: OpenedArchive) => Promise<void> {
  const store = useStore()
  const toast = useToast()
  const busy = useRef(false)
  return useCallback(async ({ source, opened }) => {
    if (busy.current) return
    busy.current = true
    const tell = (done: number, of: number) => onStep({ at: 'archive', source, opened, writing: { what: 'Keeping files', done, of } })
    tell(0, opened.archive?.files.length ?? 0)
    const done = await restoreArchive(store, opened, tell)
    busy.current = false
    if (!done.ok) {
      onStep({ at: 'archive', source, opened, writing: null })
      toast(done.problem.detail)
      return
    }
    opened.close()
    onStep({ at: 'merged', name: source.name, merged: done.value })
  }, [store, toast, onStep])
}
