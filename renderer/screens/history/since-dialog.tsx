import { useEffect, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { sayMoment } from '../../parts/say-date.ts'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import type { ActView } from '../../store/list-acts.ts'
import { useStore } from '../../store/store-context.tsx'
import { takeBackSince, weighTakeBackSince } from '../../store/take-back-since.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import styles from './history.module.css'

/** Asks before everything since an act is taken back, after telling how much that is. */
export function SinceDialog({ act, timeZone, onClose }: { act: ActView; timeZone: string; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const [weight, setWeight] = useState<{ readonly acts: number; readonly answers: number } | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void weighTakeBackSince(store, act.entry).then(setWeight)
  }, [store, act])
  const take = async () => {
    setBusy(true)
    const done = await insist((withoutBackup) => takeBackSince(store, act.entry, { withoutBackup }))
    setBusy(false)
    if (!done.ok && done.problem.type === 'stopped') return
    onClose()
    if (!done.ok) return toast(done.problem.detail)
    const { entry, acts } = done.value
    toast(`${sayCount(acts, 'act')} ${acts === 1 ? 'is' : 'are'} taken back.`, { undo: () => void undoEntry(store, entry) })
  }
  const close = () => { if (!busy) onClose() }
  return (
    <Dialog open onClose={close} title="Take back everything since here?" actions={<><Button look="plain" keys="Esc" disabled={busy} onClick={close}>Keep it all</Button><Button look="primary" disabled={weight === null || busy} onClick={() => void take()}>{weight === null ? 'Take back' : `Take back ${sayCount(weight.acts, 'act')}`}</Button></>}>
      <div className={styles['ask']}>
        {weight === null ? <p role="status">Counting what happened since.</p> : (
          <>
            <p>“{act.summary}”, {sayMoment(act.at, timeZone)}, and all that came after it: <b>{sayCount(weight.acts, 'act')}{sayAnswers(weight)}</b>. Your cards are then as they were before it.</p>
            <p>It is one step: undo brings all of it back.{weight.acts > 50 && ' A backup is made first.'}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}

function sayAnswers({ acts, answers }: { readonly acts: number; readonly answers: number }): string {
  if (answers === 0) return ''
  return answers === acts ? (acts === 1 ? ', an answer' : ', all of them answers') : `, with ${sayCount(answers, 'answer')} among them`
}
