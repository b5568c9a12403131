import { useCallback, useRef } from 'react'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import { restoreArchive } from '../../store/restore-archive.ts'
import { useStore } from '../../store/store-context.tsx'
import { withBackup } from '../../store/with-backup.ts'
import type { ImportStep, OpenedArchive } from './import-step.ts'

/** Takes an archive of a whole collection in. What both collections hold is there once, and nothing that is here is lost. */
export function useMerging(onStep: (step: ImportStep) => void): (archive: OpenedArchive) => Promise<void> {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const busy = useRef(false)
  return useCallback(async ({ source, opened }) => {
    if (busy.current) return
    busy.current = true
    const tell = (done: number, of: number) => onStep({ at: 'archive', source, opened, writing: { what: 'Keeping files', done, of } })
    const done = await insist((withoutBackup) => {
      onStep({ at: 'archive', source, opened, writing: { what: 'Making a backup first', done: 0, of: 0 } })
      return withBackup(store, 'import', () => restoreArchive(store, opened, tell), { withoutBackup })
    }, 'Nothing that you have is lost by it, but undo does not take it out again.')
    busy.current = false
    if (!done.ok) {
      onStep({ at: 'archive', source, opened, writing: null })
      toast(done.problem.detail)
      return
    }
    opened.close()
    onStep({ at: 'merged', name: source.name, merged: done.value })
  }, [store, toast, insist, onStep])
}
