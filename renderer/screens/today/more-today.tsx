import { Button } from '../../parts/button.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useToast } from '../../parts/use-toast.ts'
import { extendToday } from '../../store/extend-today.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import { focusScreen } from './focus-screen.ts'

const steps = { newCards: 5, repeatedCards: 20 } as const

/** A few more cards today than the limits allow: new ones, and such as the limit held back. */
export function MoreToday({ fresh, held }: { fresh: number; held: number }) {
  const store = useStore()
  const toast = useToast()
  const extend = async (newCards: number, repeatedCards: number) => {
    const done = await extendToday(store, { newCards, repeatedCards })
    if (!done.ok) return toast(done.problem.detail)
    focusScreen()
    toast(newCards > 0 ? `Today you may meet ${sayCount(newCards, 'more new card')}.` : `Today you may repeat ${sayCount(repeatedCards, 'more card')}.`, { undo: () => void undoEntry(store, done.value.entry) })
  }
  const newCards = Math.min(steps.newCards, fresh)
  const repeated = Math.min(steps.repeatedCards, held)
  return (
    <>
      {repeated > 0 && <Button onClick={() => void extend(0, repeated)}>Repeat {sayCount(repeated, 'more card')} today</Button>}
      {newCards > 0 && <Button onClick={() => void extend(newCards, 0)}>Meet {sayCount(newCards, 'more new card')} today</Button>}
    </>
  )
}
