import { useEffect } from 'react'
import type { PastStep } from '../../../decks/study/session.ts'
import { useCard } from '../../store/use-card.ts'

/** Shows nothing; tells when a step that was taken back is brought back, by the menu or a message. Mounted anew for each step. */
export function WatchRedo({ step: { card, entry }, onRedone }: { step: PastStep; onRedone: (entry: PastStep['entry']) => void }) {
  const view = useCard(card)
  const redone = view?.state.last === entry
  useEffect(() => {
    if (redone) onRedone(entry)
  })
  return null
}
