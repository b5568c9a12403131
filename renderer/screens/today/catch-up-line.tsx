import { Button } from '../../parts/button.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { stopCatchUp } from '../../store/stop-catch-up.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CatchUpView, Today } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { focusScreen } from './focus-screen.ts'
import { sayDay } from './say-catch-up.ts'
import styles from './today-screen.module.css'

/** While catching up: how much a day, until when, and the way to stop it. */
export function CatchUpLine({ today, catchUp, canStop }: { today: Today; catchUp: CatchUpView; canStop: boolean }) {
  const store = useStore()
  const toast = useToast()
  const stop = async () => {
    const done = await stopCatchUp(store)
    if (!done.ok) return toast(done.problem.detail)
    focusScreen()
    toast('All cards that wait are asked again, up to your daily limit.', { undo: () => void undoEntry(store, done.value.entry) })
  }
  const until = sayDay(catchUp.until, today.day, today.clock, today.settings.timeZone)
  return (
    <section className={styles['line']} aria-label="Catching up">
      <p><b>Catching up{until === 'today' ? ', the last day' : ` until ${until}`}.</b> At most {sayCount(catchUp.perDay, 'card')} a day to repeat, those that gain most first. {catchUp.waiting > 0 && `${sayCount(catchUp.waiting, 'more card')} ${catchUp.waiting === 1 ? 'waits' : 'wait'}.`}</p>
      {canStop && <Button look="plain" onClick={() => void stop()}>Stop catching up</Button>}
    </section>
  )
}
