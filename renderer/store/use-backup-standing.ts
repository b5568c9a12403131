import { useLiveQuery } from 'dexie-react-hooks'
import { isSameSum } from '../../decks/journal/journal-sum.ts'
import { readMeta } from './database.ts'
import { useStore } from './store-context.tsx'
import { useBackups } from './use-backups.ts'

/** How old the last whole backup may be, while something changes, before the reader is told: three days in ms. */
const patience = 3 * 86_400_000

/** How the backups stand. */
export interface BackupStanding {
  /** When the last whole one was made, ms since 1970 UTC; null when there is none. */
  readonly lastAt: number | null
  /** True when it is older than three days and something has changed since, or there is none after three days. */
  readonly late: boolean
  /** Why the last one could not be made, or null. */
  readonly problem: { readonly detail: string } | null
}

/** How the backups stand, live. Undefined until first read, in the browser edition, and in a backup that is looked into. */
export function useBackupStanding(): BackupStanding | undefined {
  const { shell, database, now, readOnly } = useStore()
  const { list } = useBackups()
  const own = useLiveQuery(async () => ({ sum: (await readMeta(database, 'applied'))?.sum, first: (await database.entries.orderBy('written').first())?.at }), [database])
  if (list === undefined || own === undefined || shell.edition === 'browser' || readOnly?.type === 'looking-inside') return undefined
  const last = list.backups.find(({ state }) => state !== 'damaged')
  const since = last?.at ?? own.first
  const changed = last === undefined ? own.first !== undefined : own.sum !== undefined && !isSameSum(own.sum, { count: last.entries, digest: last.digest })
  return { lastAt: last?.at ?? null, late: changed && since !== undefined && now() - since > patience, problem: list.problem }
}
