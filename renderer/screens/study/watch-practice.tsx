import { useEffect } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import { useUndone } from '../../store/use-undone.ts'

/**
 * Shows nothing; tells when an answer that leaves no trace on its card is taken back (`wanted` true) or brought back by
 * something else than this screen, such as the menu. Mounted anew for each step.
 */
export function WatchPractice({ entry, wanted, onChange }: { entry: EntryId; wanted: boolean; onChange: (entry: EntryId) => void }) {
  const undone = useUndone(entry)
  useEffect(() => {
    if (undone === wanted) onChange(entry)
  })
  return null
}
