import { useEffect } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import { useUndone } from '../../store/use-undone.ts'

/**
 * Shows nothing; tells when a step of this sitting is taken back (`wanted` true), or one that was taken back is brought
 * back, by something else than this screen, such as the menu. It asks the log and not the card: what is done with the card
 * later, such as pausing it as hard to keep, is no undo. Mounted anew for each step.
 */
export function WatchStep({ entry, wanted, onChange }: { entry: EntryId; wanted: boolean; onChange: (entry: EntryId) => void }) {
  const undone = useUndone(entry)
  useEffect(() => {
    if (undone === wanted) onChange(entry)
  })
  return null
}
