import { Archive, FolderOpen, History, ListChecks } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayPast } from '../../parts/say-date.ts'
import { useToast } from '../../parts/use-toast.ts'
import { isInside } from '../../store/is-inside.ts'
import { useStore } from '../../store/store-context.tsx'
import { useBackupStanding } from '../../store/use-backup-standing.ts'
import { Section } from './section.tsx'
import styles from './settings-screen.module.css'

/** Where cards and answers are kept, in words that are true of this edition, and what is done so that nothing is lost. */
export function DataPlace({ timeZone }: { timeZone: string }) {
  const { shell } = useStore()
  return <Section title="Your data">{shell.edition === 'desktop' ? <InFolder timeZone={timeZone} /> : <InBrowser />}</Section>
}

function InFolder({ timeZone }: { timeZone: string }) {
  const { shell, now } = useStore()
  const toast = useToast()
  const standing = useBackupStanding()
  const reveal = async () => {
    const done = await shell.call('data.reveal', {})
    if (!done.ok) toast(done.problem.detail)
  }
  return (
    <div className={styles['words']}>
      <p>Everything is in one folder on this computer, and nothing is sent anywhere. It is kept twice, as a journal and as a database made from it, and at every start one is compared with the other and mended from it.</p>
      {standing?.late && <ProblemNote tone="ask" title={standing.lastAt === null ? 'There is no backup yet' : `The last backup is of ${sayPast(standing.lastAt, now(), timeZone)}`}>{standing.problem?.detail ?? 'What you did since then is only in one place.'}</ProblemNote>}
      <p>{standing?.late || standing === undefined ? 'Backups hold everything' : standing.lastAt === null ? 'Backups are made by themselves' : `The last backup was made ${sayPast(standing.lastAt, now(), timeZone)}. Backups hold everything`}, and can be looked into before you bring one back. The history lists all you did, and takes back any of it.</p>
      <Ways><Button icon={FolderOpen} onClick={() => void reveal()}>Show the folder</Button></Ways>
    </div>
  )
}

function InBrowser() {
  return (
    <div className={styles['words']}>
      <p>Everything is in this browser’s own storage on this computer, and nothing is sent anywhere. Another browser, another profile or a private window does not see it.</p>
      <p>It is kept twice: as a journal to which each answer and each change is added, and as a database made from it for quick reading. At every start the two are compared and, where one is damaged, repaired from the other.</p>
      <p><b>Clearing this site’s data in the browser removes both.</b> The browser edition makes no backups: export an archive from time to time and keep it elsewhere. The desktop app keeps the same in a folder that you can see and copy.</p>
      <Ways><ButtonLink href="#/export?format=archive">Export an archive</ButtonLink></Ways>
    </div>
  )
}

/** The ways to the screens about the data. */
function Ways({ children }: { children: ReactNode }) {
  const store = useStore()
  const inside = isInside(store)
  return (
    <div className={styles['ways']}>
      {store.shell.edition === 'desktop' && !inside && <ButtonLink icon={Archive} href="#/backups">Backups</ButtonLink>}
      <ButtonLink icon={History} href="#/history">History</ButtonLink>
      {!inside && <ButtonLink icon={ListChecks} href="#/check">Check everything</ButtonLink>}
      {children}
    </div>
  )
}
