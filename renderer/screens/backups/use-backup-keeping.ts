import { useState } from 'react'
import { saySize } from '../../parts/say-size.ts'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'

/** Where backups are kept besides, and how much room they may take. */
export function useBackupKeeping(refresh: () => void) {
  const { shell } = useStore()
  const toast = useToast()
  const [choosing, setChoosing] = useState(false)
  return {
    choosing,
    chooseFolder: async () => {
      setChoosing(true)
      const done = await shell.call('backup.chooseFolder', {})
      setChoosing(false)
      if (!done.ok) toast(done.problem.detail)
      else if (done.value.name !== null) toast(`Backups are also kept in “${done.value.name}” from now on.`)
      refresh()
    },
    forgetFolder: async () => {
      const done = await shell.call('backup.forgetFolder', {})
      toast(done.ok ? 'The second folder is forgotten. The backups in it stay there.' : done.problem.detail)
      refresh()
    },
    setLimit: async (bytes: number) => {
      const done = await shell.call('backup.setLimit', { bytes })
      toast(done.ok ? `Backups may take ${saySize(bytes)} now.` : done.problem.detail)
      refresh()
    },
  }
}
