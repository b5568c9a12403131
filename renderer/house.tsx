import { Suspense, lazy, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Backup } from '../electron/contract/contract.ts'
import { InsideStrip } from './frame/inside-strip.tsx'
import { ReserveStrip } from './frame/reserve-strip.tsx'
import { RegainStrip } from './frame/regain-strip.tsx'
import styles from './frame/room.module.css'
import { useLook } from './frame/use-look.ts'
import { openBackup, type OpenedBackup } from './store/open-backup.ts'
import { StoreProvider, useStore } from './store/store-context.tsx'
import { useSettings } from './store/use-settings.ts'
import { useRegained } from './store/use-regained.ts'
import { useVerified } from './store/use-verified.ts'

const RestoreDialog = lazy(() => import('./screens/backups/restore-dialog.tsx').then((module) => ({ default: module.RestoreDialog })))

/** The ways from the reader's cards into a backup and back. */
export interface Doors {
  /** True while a backup is shown in the place of the reader's cards. */
  readonly inside: boolean
  /** Opens a backup and shows it; answers null, or what is in the way. */
  readonly lookInside: (backup: Backup, onProgress: (done: number, of: number) => void) => Promise<string | null>
  readonly leave: () => void
  readonly bringBack: (backup: Backup) => void
}

/**
 * The app around its screens: it hands them the reader's cards, or those of a backup that she looks into, and stands a
 * strip above all of them that says so. `verified` is what was found wrong since the start. While the database of her
 * cards is made again nothing is shown of it: it would be an empty library. How the page looks, and bringing a backup back, are always of the reader's own.
 */
export function House({ children }: { children: (doors: Doors, verified: readonly string[]) => ReactNode }) {
  const store = useStore()
  const [, goTo] = useLocation()
  const [opened, setOpened] = useState<OpenedBackup | null>(null)
  const [restored, setRestored] = useState<Backup | null>(null)
  const timeZone = useSettings()?.timeZone ?? 'UTC'
  useLook()
  const verified = useVerified()
  const { regaining, said } = useRegained()
  // Closed only when no screen reads from it any more.
  useEffect(() => () => opened?.close(), [opened])
  const lookInside = useCallback<Doors['lookInside']>(async (backup, onProgress) => {
    const done = await openBackup(store.shell, backup.id, { now: store.now, onProgress })
    if (!done.ok) return done.problem.detail
    setOpened(done.value)
    goTo('/library')
    return null
  }, [store, goTo])
  const leave = useCallback(() => {
    setOpened(null)
    goTo('/backups')
  }, [goTo])
  const doors = useMemo<Doors>(() => ({ inside: opened !== null, lookInside, leave, bringBack: setRestored }), [opened, lookInside, leave])
  const screens = children(doors, [...verified, ...said])
  // A backup that is looked into is in memory, and stays.
  const hidden = regaining && opened === null
  return (
    <>
      <div className={styles['room']}>
        <div className={styles['above']}>
          <ReserveStrip />
          {hidden && <RegainStrip />}
          {opened && <InsideStrip at={opened.backup.at} now={store.now()} timeZone={timeZone} onBringBack={() => setRestored(opened.backup)} onLeave={leave} />}
        </div>
        <div className={styles['stage']} hidden={hidden}>
          {opened === null ? screens : <StoreProvider key={opened.backup.id} store={opened.store}>{screens}</StoreProvider>}
        </div>
      </div>
      <Suspense>
        {restored && <RestoreDialog key={restored.id} backup={restored} onClose={() => setRestored(null)} onDone={() => { setRestored(null); if (opened !== null) { setOpened(null); goTo('/') } }} />}
      </Suspense>
    </>
  )
}
