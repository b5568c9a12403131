import { useEffect, useState } from 'react'
import type { CardId } from '../../../decks/model/id.ts'
import { ChangeTypeDialog } from '../../editor/change-type-dialog.tsx'
import { findCards } from '../../store/find-cards.ts'
import { useStore } from '../../store/store-context.tsx'
import type { NoteInDeck } from '../../store/write-notes.ts'

/** Gives the notes of cards another note type. */
export function KindDialog({ cards, onDone, onClose }: { cards: readonly CardId[]; onDone: () => void; onClose: () => void }) {
  const store = useStore()
  const [notes, setNotes] = useState<readonly NoteInDeck[] | null>(null)
  useEffect(() => {
    let current = true
    const read = async () => {
      const views = await findCards(store, cards)
      if (current) setNotes([...new Map(views.map(({ note, deck }) => [note.id, { note, deck }])).values()])
    }
    void read()
    return () => { current = false }
  }, [store, cards])
  return notes && <ChangeTypeDialog notes={notes} onDone={onDone} onClose={onClose} />
}
