import { FolderCheck, FolderPlus } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import styles from './backups.module.css'
import type { BackupsView } from './say-backup.ts'

/** The reader's second folder: a backup beside what it is a backup of is lost with it. */
export function SecondFolder({ second, busy, onChoose, onForget }: { second: BackupsView['second']; busy: boolean; onChoose: () => void; onForget: () => void }) {
  return (
    <section className={styles['block']} aria-labelledby="second-folder">
      <h2 id="second-folder">A second folder</h2>
      {second === null ? (
        <p>When the disk of this computer breaks, the backups on it break too. Choose a folder on a stick, on another disk, or one that is copied to the cloud: every backup is then written there as well, and read again.</p>
      ) : second.problem === null ? (
        <p className={styles['folder']}><Icon of={FolderCheck} /><span>Every backup is also in <b>“{second.name}”</b>, which can be reached now.</span></p>
      ) : (
        <ProblemNote tone="ask" title={`“${second.name}” cannot be reached`}>{second.problem.detail}</ProblemNote>
      )}
      <div className={styles['buttons']}>
        <Button icon={second === null ? FolderPlus : undefined} disabled={busy} onClick={onChoose}>{second === null ? 'Choose a folder' : 'Choose another'}</Button>
        {second !== null && <Button look="plain" disabled={busy} onClick={onForget}>Forget it</Button>}
      </div>
    </section>
  )
}
