import { useEffect, useState } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import type { Problem } from '../../../decks/result.ts'
import { listMediaUse, type MediaUse } from '../../store/list-media-use.ts'
import { removeMedia } from '../../store/remove-media.ts'
import { useStore } from '../../store/store-context.tsx'
import { withBackup } from '../../store/with-backup.ts'
import { MediaList } from './media-list.tsx'
import styles from './media-screen.module.css'
import { saySize } from '../../parts/say-size.ts'

type Part = 'all' | 'missing' | 'unused'

/** Pictures, sounds and films: which cards use them, which are missing, which nothing uses. */
export function MediaScreen() {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const [uses, setUses] = useState<readonly MediaUse[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [part, setPart] = useState<Part>('all')
  const [asking, setAsking] = useState(false)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let current = round >= 0
    const read = async () => {
      const listed = await listMediaUse(store)
      if (!current) return
      if (listed.ok) setUses(listed.value)
      else setProblem(listed.problem)
    }
    void read()
    return () => { current = false }
  }, [store, round])
  const missing = uses?.filter(({ there }) => !there) ?? []
  const unused = uses?.filter(isUnused) ?? []
  const shown = part === 'all' ? (uses ?? []) : part === 'missing' ? missing : unused
  const remove = async () => {
    setAsking(false)
    const done = await insist((withoutBackup) => withBackup(store, 'removal', () => removeMedia(store, unused.map(({ hash }) => hash)), { withoutBackup }), 'What is removed then is gone for good.')
    if (!done.ok) return toast(done.problem.detail)
    const { removed, stayed } = done.value
    toast(`${sayCount(removed, 'file')} removed.${stayed > 0 ? ` ${sayCount(stayed, 'file')} stayed: an undo may bring back a card that uses ${stayed === 1 ? 'it' : 'them'}.` : ''}`)
    setRound(round + 1)
  }
  return (
    <>
      <Bar title="Pictures and sounds" context={uses === null ? undefined : `${sayCount(uses.length, 'file')}, ${saySize(uses.reduce((sum, { bytes }) => sum + bytes, 0))}`}>
        <ButtonLink href="#/library">Library</ButtonLink>
      </Bar>
      <div className={styles['media']}>
        {problem && <ProblemNote title="The files cannot be listed">{problem.detail}</ProblemNote>}
        {uses?.length === 0 && <EmptyState title="There are no pictures or sounds yet">They come with decks that you import, and with cards that you write.</EmptyState>}
        {uses !== null && uses.length > 0 && (
          <>
            <div className={styles['head']}>
              <ChoiceField label="Show" value={part} onChange={setPart} options={[['all', `All ${uses.length}`], ['missing', `Missing ${missing.length}`], ['unused', `Not used ${unused.length}`]]} />
              {part === 'unused' && unused.length > 0 && <Button onClick={() => setAsking(true)}>Remove {sayCount(unused.length, 'file')}</Button>}
            </div>
            {part === 'missing' && missing.length > 0 && <p className="hint">Import the deck again from the file it came from, and they come back. Until then a card shows the name.</p>}
            {shown.length === 0 ? <p className="hint">{part === 'missing' ? 'No file is missing.' : 'Every file is used by a card.'}</p> : <MediaList uses={shown} />}
          </>
        )}
      </div>
      {asking && (
        <Dialog open onClose={() => setAsking(false)} title={`Remove ${sayCount(unused.length, 'file')}?`} actions={<><Button look="plain" keys="Esc" onClick={() => setAsking(false)}>Keep them</Button><Button look="primary" onClick={() => void remove()}>Remove them for good</Button></>}>
          No card uses them. They take {saySize(unused.reduce((sum, { bytes }) => sum + bytes, 0))} on this computer. {store.shell.edition === 'browser' ? 'This cannot be undone' : 'A backup is made first and still has them; undo does not bring them back'}; files that an undo could need again stay.
        </Dialog>
      )}
    </>
  )
}

function isUnused({ notes, types }: MediaUse): boolean {
  return notes.length === 0 && !types
}
