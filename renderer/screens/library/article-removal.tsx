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

/** Removes the article of a deck, after saying what would go with it. */
export function ArticleRemoval({ deck, onClose }: { deck: DeckId; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const insist = useInsist()
  const [removal, setRemoval] = useState<Removal | null>(null)
  useEffect(() => {
    void weighRemoval(store, deck).then(setRemoval)
  }, [store, deck])
  if (removal === null) return null
  const remove = async (cards: KeptCards) => {
    onClose()
    const done = await insist((withoutBackup) => withBackup(store, 'removal', () => removeArticle(store, deck, { cards }), { withoutBackup }))
    if (!done.ok) toast(done.problem.detail)
    else toast(`“${removal.title}” is removed.`, { undo: () => void undoEntry(store, done.value.entry) })
  }
  return <RemovalDialog removal={removal} onRemove={(cards) => void remove(cards)} onClose={onClose} />
}
