import { useCallback } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import type { Rating } from '../../../decks/model/review.ts'
import { canTeach } from '../../../decks/study/answer/can-teach.ts'
import { useToast } from '../../parts/use-toast.ts'
import { useStore } from '../../store/store-context.tsx'
import { teachAnswer } from '../../store/teach-answer.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import type { Recall } from './use-recall.ts'

/** Offers, once a typed answer that was overruled is rated as known, to take it for right from now on. */
export function useTeaching(card: CardId, { check, overruled, typed }: Pick<Recall, 'check' | 'overruled' | 'typed'>): (rating: Rating) => void {
  const store = useStore()
  const toast = useToast()
  return useCallback(
    (rating) => {
      const wording = typed?.trim() ?? ''
      if (rating < 3 || overruled !== 'right' || check === null || !canTeach(check)) return
      const teach = async () => {
        const done = await teachAnswer(store, card, wording)
        if (done.ok) toast(`“${wording}” counts as right from now on.`, { undo: () => void undoEntry(store, done.value.entry) })
        else toast(done.problem.detail)
      }
      toast(`You counted “${wording}” as right.`, { undo: () => void teach(), label: `Also accept “${shorten(wording)}” from now on`, command: 'study.accept' })
    },
    [store, toast, card, check, overruled, typed],
  )
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
