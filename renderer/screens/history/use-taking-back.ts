import { useRef } from 'react'
import { useToast } from '../../parts/use-toast.ts'
import { bringBackAct } from '../../store/bring-back-act.ts'
import type { ActView } from '../../store/list-acts.ts'
import { sayUndone } from '../../store/say-undone.ts'
import { useStore } from '../../store/store-context.tsx'
import { takeBackAct } from '../../store/take-back-act.ts'

/** Takes an act back where it stands, and else brings it back; the toast does the other. */
export function useTakingBack(): { toggle: (act: Pick<ActView, 'entry' | 'canTakeBack' | 'canBringBack'>) => Promise<void> } {
  const store = useStore()
  const toast = useToast()
  const running = useRef(false)
  const bringBack = async (entry: ActView['entry']) => {
    const done = await bringBackAct(store, entry)
    toast(done.ok ? 'It is back.' : done.problem.detail, done.ok ? { undo: () => void takeBack(entry), label: 'Take back' } : {})
  }
  const takeBack = async (entry: ActView['entry']) => {
    const done = await takeBackAct(store, entry)
    if (!done.ok) return toast(done.problem.detail)
    toast(sayUndone(done.value.undone, done.value.count), { undo: () => void bringBack(entry), label: 'Bring back' })
  }
  return {
    toggle: async ({ entry, canTakeBack, canBringBack }) => {
      if (running.current || (!canTakeBack && !canBringBack)) return
      running.current = true
      await (canTakeBack ? takeBack(entry) : bringBack(entry))
      running.current = false
    },
  }
}
