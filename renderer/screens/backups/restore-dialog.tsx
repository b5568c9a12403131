import { useEffect, useState } from 'react'
import type { Problem } from '../../../decks/result.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayMoment } from '../../parts/say-date.ts'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import { restoreBackup } from '../../store/restore-backup.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { useSettings } from '../../store/use-settings.ts'
import { weighRestore, type RestoreWeight } from '../../store/weigh-restore.ts'
import styles from './restore-dialog.module.css'
import type { Backup } from './say-backup.ts'
import { sayWeight } from './say-weight.ts'

/** How far reading, weighing or writing is. */
interface Progress {
  readonly what: string
  readonly done: number
  readonly of: number
}

/** Brings a backup back, after saying what that would change. `onDone` when it is done. */
export function RestoreDialog({ backup, onDone, onClose }: { backup: Backup; onDone: () => void; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const timeZone = useSettings()?.timeZone ?? 'UTC'
  const [weight, weighing, problem, setProblem] = useWeight(backup.id)
  const [writing, setWriting] = useState<Progress | null>(null)
  const moment = sayMoment(backup.at, timeZone)
  const bring = async () => {
    setProblem(null)
    setWriting({ what: 'Making a backup of now', done: 0, of: 0 })
    const done = await insist((withoutBackup) => restoreBackup(store, backup.id, { withoutBackup, onProgress: (so, of, what) => setWriting({ what, done: so, of }) }))
    setWriting(null)
    if (!done.ok) return done.problem.type === 'stopped' ? undefined : setProblem(done.problem)
    onDone()
    const { entry } = done.value
    const undo = async () => {
      if (entry === null) return
      const undone = await undoEntry(store, entry)
      toast(undone.ok ? 'Everything is as it was before.' : undone.problem.detail)
    }
    toast(`The backup of ${moment} is back.`, entry === null ? {} : { undo: () => void undo() })
  }
  const close = () => { if (writing === null) onClose() }
  /** It counts, though what is on show is what was there before. */
  const isKept = problem?.type === 'view-behind'
  const able = weight !== null && !weight.same && writing === null && !isKept
  return (
    <Dialog open wide onClose={close} title={`Bring back the backup of ${moment}?`} actions={<><Button look="plain" keys="Esc" disabled={writing !== null} onClick={close}>{weight?.same ? 'Close' : 'Leave all as it is'}</Button>{!weight?.same && <Button look="primary" disabled={!able} onClick={() => void bring()}>Bring it back</Button>}</>}>
      <div className={styles['body']}>
        {problem && <ProblemNote title={isKept ? 'It is back, and cannot be shown now' : 'It was not brought back'} actions={isKept && <Button onClick={() => location.reload()}>Open your cards again</Button>}>{problem.detail}</ProblemNote>}
        {writing === null && weight === null && problem === null && <Reading progress={weighing} />}
        {weight !== null && <Weight weight={weight} />}
        {writing !== null && <Reading progress={writing} />}
      </div>
    </Dialog>
  )
}

function Weight({ weight }: { weight: RestoreWeight }) {
  if (weight.same) return <p>Nothing would change: all that counts in this backup counts now, and nothing else does.</p>
  return (
    <>
      <div className={styles['scroll']}>
        <table className={styles['weight']}>
          <caption className="vh">What would change</caption>
          <thead>
            <tr><th scope="col">What would change</th><th scope="col">Comes back</th><th scope="col">Goes</th></tr>
          </thead>
          <tbody>
            {sayWeight(weight).map(({ what, come, go }) => (
              <tr key={what}><th scope="row">{what}</th><td>{come ?? <span className="hint">nothing</span>}</td><td>{go ?? <span className="hint">nothing</span>}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
      <p><b>A backup of now is made first. Undo takes it back.</b> What goes is not erased: it stays in the journal, and in that backup.</p>
    </>
  )
}

function Reading({ progress }: { progress: Progress | null }) {
  if (progress === null) return <p className="quiet" role="status">Reading the backup and comparing it with what you have.</p>
  const { what, done, of } = progress
  return (
    <div className={styles['progress']} role="status">
      <progress aria-label={what} {...(of > 0 ? { max: of, value: done } : {})} />
      <span className="num">{what}{of > 0 && `: ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`}</span>
    </div>
  )
}

/** What bringing a backup back would change, once it is read; how far that is; and what is in its way. */
function useWeight(id: string): [RestoreWeight | null, Progress | null, Problem | null, (problem: Problem | null) => void] {
  const store = useStore()
  const [weight, setWeight] = useState<RestoreWeight | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let current = true
    const weigh = async () => {
      const weighed = await weighRestore(store, id, (done, of, what) => { if (current) setProgress({ what, done, of }) })
      if (!current) return
      if (weighed.ok) setWeight(weighed.value)
      else setProblem(weighed.problem)
    }
    void weigh()
    return () => { current = false }
  }, [store, id])
  return [weight, progress, problem, setProblem]
}
