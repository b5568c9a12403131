import { FolderOpen } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'
import { Section } from './section.tsx'
import styles from './settings-screen.module.css'

/** Where cards and answers are kept, in words that are true of this edition. */
export function DataPlace() {
  const { shell } = useStore()
  return <Section title="Where your data is">{shell.edition === 'desktop' ? <InFolder /> : <InBrowser />}</Section>
}

function InFolder() {
  const { shell } = useStore()
  const toast = useToast()
  const reveal = async () => {
    const done = await shell.call('data.reveal', {})
    if (!done.ok) toast(done.problem.detail)
  }
  return (
    <div className={styles['words']}>
      <p>Everything is in one folder on this computer, and nothing is sent anywhere.</p>
      <p>It is kept twice. The journal is a file to which each answer and each change is added, and it is on the disk before the next card is shown. The database is made from it, for quick reading. At every start the two are compared; if one is damaged it is repaired from the other, and you are told.</p>
      <p>The folder also holds the deck files you imported. Copying the folder while Lectern is closed copies everything.</p>
      <Button icon={FolderOpen} onClick={() => void reveal()}>Show the folder</Button>
    </div>
  )
}

function InBrowser() {
  return (
    <div className={styles['words']}>
      <p>Everything is in this browser’s own storage on this computer, and nothing is sent anywhere. Another browser, another profile or a private window does not see it.</p>
      <p>It is kept twice: as a journal to which each answer and each change is added, and as a database made from it for quick reading. At every start the two are compared and, where one is damaged, repaired from the other.</p>
      <p><b>Clearing this site’s data in the browser removes both.</b> Export a deck in the Library to keep a copy of its cards. The desktop app keeps the same in a folder that you can see and copy.</p>
    </div>
  )
}
