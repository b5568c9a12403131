import { useEffect, useState } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { saySize } from '../../parts/say-size.ts'
import { useStore } from '../../store/store-context.tsx'
import { useBackups } from '../../store/use-backups.ts'
import { useSettings } from '../../store/use-settings.ts'
import { BackupList } from './backup-list.tsx'
import styles from './backups.module.css'
import { NoBackups } from './no-backups.tsx'
import { RoomLimit } from './room-limit.tsx'
import type { Backup, BackupsView } from './say-backup.ts'
import { SecondFolder } from './second-folder.tsx'
import { useBackupActs, type OpenInside } from './use-backup-acts.ts'
import { useBackupKeeping } from './use-backup-keeping.ts'

export interface BackupsScreenProps {
  /** Shows a backup in the place of the reader's cards; what stands in the way is a sentence. */
  onLookInside: OpenInside
  onBringBack: (backup: Backup) => void
}

/** All backups: when and why they were made, what is in them, and the way back. */
export function BackupsScreen(props: BackupsScreenProps) {
  const { shell } = useStore()
  return shell.edition === 'browser' ? <NoBackups /> : <Backups {...props} />
}

function Backups({ onLookInside, onBringBack }: BackupsScreenProps) {
  const { list, problem, refresh } = useBackups()
  const timeZone = useSettings()?.timeZone
  const { now } = useStore()
  const acts = useBackupActs(onLookInside, refresh)
  const keeping = useBackupKeeping(refresh)
  if (timeZone === undefined) return null
  return (
    <>
      <Bar title="Backups" context={list && sayAll(list)}>
        <ButtonLink look="plain" href="#/history">History</ButtonLink>
        <ButtonLink look="plain" href="#/check">Check everything</ButtonLink>
        <Button look="primary" disabled={acts.making || list === undefined} onClick={() => void acts.make()}>{acts.making ? 'Backing up' : 'Back up now'}</Button>
      </Bar>
      <div className={styles['backups']}>
        {problem && <div className={styles['whole']}><ProblemNote title="The backups cannot be listed" actions={<Button onClick={refresh}>Try again</Button>}>{problem.detail}</ProblemNote></div>}
        {list?.problem && <div className={styles['whole']}><ProblemNote title="The last backup could not be made" actions={<Button disabled={acts.making} onClick={() => void acts.make()}>Try again</Button>}>{list.problem.detail}</ProblemNote></div>}
        {list === undefined ? !problem && <Waiting /> : (
          <>
            {list.backups.length === 0 ? <div className={styles['none']}><EmptyState title="There is no backup yet">The first is made ten minutes after you change something, or when you close Lectern.</EmptyState></div> : <BackupList backups={list.backups} second={list.second?.name ?? null} now={now()} timeZone={timeZone} busy={acts.busy} checked={acts.checked} onLookInside={(backup) => void acts.lookInside(backup)} onBringBack={onBringBack} onCheck={(backup) => void acts.check(backup)} />}
            <Side list={list} busy={keeping.choosing} onChoose={() => void keeping.chooseFolder()} onForget={() => void keeping.forgetFolder()} onLimit={(limit) => void keeping.setLimit(limit)} />
          </>
        )}
      </div>
    </>
  )
}

function sayAll({ backups, bytes }: BackupsView): string {
  return backups.length === 0 ? 'none yet' : `${sayCount(backups.length, 'backup')}, ${saySize(bytes)}`
}

/** Reading the heads of some hundred backups takes less than a blink; on a slow stick it does not. */
function Waiting() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return late && <p className="quiet" role="status">Reading the list of your backups.</p>
}

function Side({ list, busy, onChoose, onForget, onLimit }: { list: BackupsView; busy: boolean; onChoose: () => void; onForget: () => void; onLimit: (limit: number) => void }) {
  return (
    <div className={styles['side']}>
      <SecondFolder second={list.second} busy={busy} onChoose={onChoose} onForget={onForget} />
      <RoomLimit bytes={list.bytes} limit={list.limit} onChange={onLimit} />
      <section className={styles['block']} aria-labelledby="when">
        <h2 id="when">When they are made</h2>
        <p>Every ten minutes while something changes, when Lectern closes, and before anything large: an import, a removal, a repair, an update, bringing a backup back. Each holds everything, with pictures, sounds and articles, and is read again after it is written.</p>
        <p>All of the last two days are kept, then one a day for two weeks, one a week for twelve, one a month for two years.</p>
      </section>
    </div>
  )
}
