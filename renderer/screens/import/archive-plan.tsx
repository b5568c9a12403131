import { HardDrive } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { saySize } from '../../parts/say-size.ts'
import { useKeys } from '../../parts/use-keys.ts'
import { useStore } from '../../store/store-context.tsx'
import type { ImportStep } from './import-step.ts'
import content from './archive-plan.module.css'
import foot from './plan-foot.module.css'
import styles from './plan-view.module.css'
import type { ImportActions } from './use-import.ts'

const mostTitles = 200

/** What taking in an archive of a whole collection would do, before it does anything. */
export function ArchivePlan({ step, actions }: { step: Extract<ImportStep, { at: 'archive' }>; actions: ImportActions }) {
  const { readOnly, shell } = useStore()
  const { opened: { archive }, writing } = step
  const able = readOnly === null && writing === null
  const apply = () => { if (able) actions.apply() }
  const cancel = () => { if (writing === null) actions.cancel() }
  useKeys({ Enter: apply, Escape: cancel })
  if (archive === undefined) return null
  const { lines, files, decks, madeAt } = archive
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return (
    <>
      <div className={styles['plan']}>
        {readOnly && <div className={styles['whole']}><ProblemNote title="Nothing can be imported now">{readOnly.detail}</ProblemNote></div>}
        <section className={content['content']} aria-label="What is in it">
          <p>
            The archive is a whole collection as it was on {new Date(madeAt).toLocaleDateString('en', { dateStyle: 'long' })}: {sayCount(decks.length, 'deck')}, {sayCount(lines.length, 'entry', 'entries')} of what was done, and {sayCount(files.length, 'file')} of {saySize(size)} in all. Every part of it is sound.
          </p>
          <p className="hint">It is joined with what you have. What both hold is there once, the later change counts, and nothing of yours is lost. {shell.edition === 'desktop' ? 'It cannot be undone as a whole, so a backup is made first: bring that back, and all is as it was.' : 'It cannot be undone as a whole; export everything first if you want to be able to go back.'}</p>
          <h2>Decks in it</h2>
          <ul aria-label="Decks in it">
            {decks.slice(0, mostTitles).map((title, at) => <li key={at}>{title.replaceAll('::', ' › ')}</li>)}
            {decks.length > mostTitles && <li>and {decks.length - mostTitles} more</li>}
          </ul>
        </section>
      </div>
      <footer className={foot['foot']}>
        <p className={foot['promise']} role="status">
          <Icon of={HardDrive} />
          {writing === null ? 'Nothing is written yet.' : writing.of > 0 ? `${writing.what}: ${writing.done} of ${writing.of}` : `${writing.what}.`}
        </p>
        <Button keys="Esc" disabled={writing !== null} onClick={cancel}>Cancel</Button>
        <Button look="primary" size="large" keys="Enter" disabled={!able} onClick={apply}>Take it in</Button>
      </footer>
    </>
  )
}
