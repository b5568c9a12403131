import { useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { renameDeck } from '../../store/rename-deck.ts'
import { useStore } from '../../store/store-context.tsx'
import type { DeckView } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'

/** Gives a deck another name. */
export function RenameDialog({ deck, onClose }: { deck: DeckView; onClose: () => void }) {
  const store = useStore()
  const toast = useToast()
  const [title, setTitle] = useState(deck.title)
  const field = useRef<HTMLInputElement>(null)
  const rename = async () => {
    const wanted = title.trim()
    if (wanted === '') return
    onClose()
    if (wanted === deck.title) return
    const done = await renameDeck(store, deck.id, wanted)
    toast(done.ok ? `The deck is now called “${wanted}”.` : done.problem.detail, { undo: done.ok ? () => void undoEntry(store, done.value.entry) : undefined })
  }
  return (
    <Dialog open onClose={onClose} typed title="Rename the deck" first={field} actions={<><Button look="plain" keys="Esc" aria-keyshortcuts="Escape" onClick={onClose}>Cancel</Button><Button look="primary" onClick={() => void rename()}>Rename the deck</Button></>}>
      <TextField ref={field} label="Name" value={title} maxLength={300} onChange={setTitle} problem={title.trim() === '' ? 'A deck needs a name.' : undefined} onKeyDown={(event) => { if (event.key === 'Enter') void rename() }} />
    </Dialog>
  )
}
