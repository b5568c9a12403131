import { useEffect, useState } from 'react'
import type { DeckId } from '../../../decks/model/id.ts'
import { RemovalDialog } from '../../parts/removal-dialog.tsx'
import { useInsist } from '../../parts/use-insist.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeArticle } from '../../store/remove-article.ts'
import { useStore } from '../../store/store-context.tsx'
import type { KeptCards, Removal } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import { weighRemoval } from '../../store/weigh-removal.ts'
import { withBackup } from '../../store/with-backup.ts'

/** Removes an article after saying what would go with it. */
export function RemoveDialog({ deck, onRemoved, onClose }: { deck: DeckId; onRemoved: () => void; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const [removal, setRemoval] = useState<Removal | null>()
  useEffect(() => {
    void weighRemoval(store, deck).then(setRemoval)
  }, [store, deck])
  if (!removal) return null
  const remove = async (cards: KeptCards) => {
    const done = await insist((withoutBackup) => withBackup(store, 'removal', () => removeArticle(store, deck, { cards }), { withoutBackup }))
    if (!done.ok) return toast(done.problem.detail)
    toast(`“${removal.title}” is removed.`, { undo: () => void undoEntry(store, done.value.entry) })
    onRemoved()
  }
  return <RemovalDialog removal={removal} onRemove={(cards) => void remove(cards)} onClose={onClose} />
}
