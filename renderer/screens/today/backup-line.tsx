import { ButtonLink } from '../../parts/button-link.tsx'
import { sayPast } from '../../parts/say-date.ts'
import { useStore } from '../../store/store-context.tsx'
import { useBackupStanding } from '../../store/use-backup-standing.ts'
import styles from './today-screen.module.css'

/** Says, in one quiet line, that the last whole backup is some days old though something has changed. */
export function BackupLine({ timeZone }: { timeZone: string }) {
  const { now } = useStore()
  const standing = useBackupStanding()
  if (standing?.late !== true) return null
  const { lastAt, problem } = standing
  return (
    <section className={styles['line']} aria-label="Backups">
      <p><b>{lastAt === null ? 'There is no backup of your cards yet.' : `Your last backup is of ${sayPast(lastAt, now(), timeZone)}.`}</b> {problem?.detail ?? 'What you did since then is only in one place.'}</p>
      <ButtonLink look="plain" href="#/backups">Backups</ButtonLink>
    </section>
  )
}
