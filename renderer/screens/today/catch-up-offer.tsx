import { CalendarClock } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { CatchUpPlan } from '../../../decks/study/plan-catch-up.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { readWaiting } from '../../store/read-waiting.ts'
import { startCatchUp } from '../../store/start-catch-up.ts'
import { useStore } from '../../store/store-context.tsx'
import type { Today } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { runCatchUp } from '../../worker/run-catch-up.ts'
import { focusScreen } from './focus-screen.ts'
import { sayDay, sayWayOut } from './say-catch-up.ts'

/** Study days on which the reader said "not now": it is asked again the next day. */
const declined = new Set<number>()

/** After days away with much waiting: a way out, worked out and said before it begins. */
export function CatchUpOffer({ today }: { today: Today }) {
  const store = useStore()
  const toast = useToast()
  const { day, clock, settings } = today
  const [plan, setPlan] = useState<CatchUpPlan>()
  const [away, setAway] = useState(declined.has(day))
  useEffect(() => {
    if (declined.has(day)) return
    let current = true
    const work = async () => {
      const found = await runCatchUp(await readWaiting(store))
      if (current && found !== null) setPlan(found)
    }
    void work()
    return () => { current = false }
  }, [store, day])
  if (plan === undefined || away) return null
  const start = async () => {
    const { since, until, perDay } = plan
    const done = await startCatchUp(store, { since, until, perDay })
    if (!done.ok) return toast(done.problem.detail)
    focusScreen()
    toast(`At most ${sayCount(perDay, 'card')} a day to repeat until ${sayDay(until, today.day, clock, settings.timeZone)}.`, { undo: () => void undoEntry(store, done.value.entry) })
  }
  const decline = () => {
    declined.add(day)
    focusScreen()
    setAway(true)
  }
  return (
    <ProblemNote tone="ask" icon={CalendarClock} title={`${sayCount(plan.waiting, 'card')} waited.`} actions={<><Button onClick={() => void start()}>Start catching up</Button><Button look="plain" onClick={decline}>Not now</Button></>}>
      {sayWayOut(plan, day, clock, settings.timeZone)}
    </ProblemNote>
  )
}
