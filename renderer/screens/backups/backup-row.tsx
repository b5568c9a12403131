import { CircleCheck, EllipsisVertical, TriangleAlert } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Menu } from '../../parts/menu.tsx'
import { sayMoment, sayTime } from '../../parts/say-date.ts'
import { Tag } from '../../parts/tag.tsx'
import styles from './backups.module.css'
import { sayHolding, sayPlace, sayReason, type Backup } from './say-backup.ts'

/** What can be done with a backup. */
export interface BackupActs {
  /** The backup that is being opened or checked, or null. */
  busy: { readonly id: string; readonly what: string } | null
  /** Those that were checked just now. */
  checked: ReadonlySet<string>
  onLookInside: (backup: Backup) => void
  onBringBack: (backup: Backup) => void
  onCheck: (backup: Backup) => void
}

/** One backup: when, why, what is in it and where it is. */
export function BackupRow({ backup, second, timeZone, busy, checked, onLookInside, onBringBack, onCheck }: BackupActs & { backup: Backup; second: string | null; timeZone: string }) {
  const { id, at, state, problem } = backup
  const name = `the backup of ${sayMoment(at, timeZone)}`
  const usable = state !== 'damaged'
  const readable = usable || backup.entries > 0
  return (
    <li className={styles['row']}>
      <span className={`num ${styles['time']}`}>{sayTime(at, timeZone)}</span>
      <div className={styles['what']}>
        <p>
          <b>{readable ? sayReason(backup) : 'A backup that cannot be read'}</b>
          {state === 'damaged' && <Tag tone="wrong" icon={TriangleAlert}>Damaged</Tag>}
          {usable && checked.has(id) && <Tag tone="right" icon={CircleCheck}>Whole, read just now</Tag>}
        </p>
        <p className="hint">{readable && `${sayHolding(backup)}, `}{sayPlace(backup, second)}</p>
        {problem && <p className={styles['damage']}>{problem.detail} It cannot be brought back; the others can.</p>}
        {busy?.id === id && <p className="hint" role="status">{busy.what}</p>}
      </div>
      <div className={styles['acts']}>
        {usable && <Button look="plain" disabled={busy !== null} aria-label={`Look inside ${name}`} onClick={() => onLookInside(backup)}>Look inside</Button>}
        {usable && <Button look="plain" disabled={busy !== null} aria-label={`Bring back ${name}`} onClick={() => onBringBack(backup)}>Bring back…</Button>}
        {usable ? <Menu label={`More for ${name}`} icon={EllipsisVertical} items={[{ label: 'Check it', hint: 'Reads every byte of it, wherever it is', onChoose: () => onCheck(backup) }]} /> : <Button look="plain" disabled={busy !== null} aria-label={`Check again ${name}`} onClick={() => onCheck(backup)}>Check again</Button>}
      </div>
    </li>
  )
}
