import { useEffect } from 'react'
import type { PastStep } from '../../../decks/study/session.ts'
import { useCard } from '../../store/use-card.ts'

/** Shows nothing; tells when the last step was taken back by something else than this screen, such as the menu. Mounted anew for each step. */
export function WatchUndo({ step: { card, entry }, onUndone }: { step: PastStep; onUndone: (entry: PastStep['entry']) => void }) {
  const view = useCard(card)
  const undone = Boolean(view) && view?.state.last !== entry
  useEffect(() => {
    if (undone) onUndone(entry)
  })
  return null
}
