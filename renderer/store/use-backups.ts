import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import { useStore } from './store-context.tsx'

/** The backups, and how they are kept. `list` is undefined until first read. */
export interface Backups {
  readonly list: CallOutput<'backup.list'> | undefined
  /** Why they could not be listed, or null. */
  readonly problem: Problem | null
  /** Lists them again. */
  readonly refresh: () => void
}

/** All backups, live: listed again when the shell says that one was made. */
export function useBackups(): Backups {
  const { shell } = useStore()
  const [list, setList] = useState<CallOutput<'backup.list'>>()
  const [problem, setProblem] = useState<Problem | null>(null)
  const readList = useCallback(async () => {
    const listed = await shell.call('backup.list', {})
    if (listed.ok) setList(listed.value)
    setProblem(listed.ok ? null : listed.problem)
  }, [shell])
  const refresh = useCallback(() => void readList(), [readList])
  useEffect(() => {
    queueMicrotask(refresh)
    return shell.on('backup.changed', refresh)
  }, [shell, refresh])
  return { list, problem, refresh }
}
