import { useRef, useState } from 'react'
import { sayMoment } from '../../parts/say-date.ts'
import { useToast } from '../../parts/use-toast.ts'
import { makeBackup } from '../../store/make-backup.ts'
import { useStore } from '../../store/store-context.tsx'
import { useSettings } from '../../store/use-settings.ts'
import type { BackupActs } from './backup-row.tsx'
import type { Backup } from './say-backup.ts'

/** Shows a backup in the place of the reader's cards. Tells how far it is; answers null, or a sentence about what is in the way. */
export type OpenInside = (backup: Backup, onProgress: (done: number, of: number) => void) => Promise<string | null>

const grouped = new Intl.NumberFormat('en-US')

/** What the screen of the backups does, and which of it is under way. */
export function useBackupActs(onLookInside: OpenInside, refresh: () => void) {
  const store = useStore()
  const { shell } = store
  const toast = useToast()
  const timeZone = useSettings()?.timeZone ?? 'UTC'
  const [making, setMaking] = useState(false)
  const [busy, setBusy] = useState<BackupActs['busy']>(null)
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set())
  const running = useRef(false)
  /** One at a time: what is done with a backup reads all of it. */
  const alone = async (id: string, what: string, work: () => Promise<void>) => {
    if (running.current) return
    running.current = true
    setBusy({ id, what })
    await work()
    running.current = false
    setBusy(null)
  }
  return {
    making,
    busy,
    checked,
    make: async () => {
      setMaking(true)
      const done = await makeBackup(store, 'asked')
      setMaking(false)
      toast(!done.ok ? done.problem.detail : done.value.made === null ? 'Nothing has changed since the last backup, so it holds everything.' : 'Everything is backed up, and the backup was read again.')
      refresh()
    },
    lookInside: async (backup: Backup) => alone(backup.id, 'Opening it', async () => {
      const problem = await onLookInside(backup, (done, of) => setBusy({ id: backup.id, what: `Opening it: ${grouped.format(done)} of ${grouped.format(of)}` }))
      if (problem === null) return
      toast(problem)
      // It may have been found damaged.
      refresh()
    }),
    check: async (backup: Backup) => alone(backup.id, 'Reading all of it', async () => {
      const done = await shell.call('backup.check', { id: backup.id })
      refresh()
      const { at } = backup
      if (!done.ok) return toast(done.problem.detail)
      if (done.value.state !== 'damaged') setChecked(new Set([...checked, backup.id]))
      toast(done.value.state === 'damaged' ? `The backup of ${sayMoment(at, timeZone)} is damaged. ${done.value.problem?.detail ?? ''}`.trim() : `The backup of ${sayMoment(at, timeZone)} is whole.`)
    }),
  }
}
