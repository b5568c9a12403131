import { useId, useState } from 'react'
import type { Card } from '../../../decks/model/card.ts'
import type { EntryId } from '../../../decks/model/id.ts'
import { NoteEditor } from '../../editor/note-editor.tsx'
import { Button } from '../../parts/button.tsx'
import { SourcePane } from '../../parts/source-pane.tsx'
import type { CardView, CitationView } from '../../store/store.ts'

export interface EditDialogProps {
  view: CardView
  title?: string
  /** A source of the card that stands beside its words, open at the passage. */
  source?: CitationView | undefined
  /** Told just before the card gets those words. */
  onSaving: (card: Pick<Card, 'question' | 'answer'>) => void
  onSaved: (entry: EntryId) => void
  onClose: () => void
}

/** Puts the card on show into other words, with the one editor of the app. How well it is known stays as it is; the change is one step that undo takes back. */
export function EditDialog({ view, title, source, onSaving, onSaved, onClose }: EditDialogProps) {
  // The card may be edited again while this is open; what is typed is about the note as it is then.
  return (
    <NoteEditor
      variant="dialog"
      title={title}
      deck={view.deck}
      note={view.note}
      card={view.card.id}
      beside={source && <Beside source={source} />}
      onSaving={({ cards }) => onSaving(cards.find(({ id }) => id === view.card.id) ?? view.card)}
      onSaved={onSaved}
      onClose={onClose}
    />
  )
}

function Beside({ source }: { source: CitationView }) {
  const id = useId()
  const [shown, setShown] = useState(true)
  const [whole, setWhole] = useState(false)
  if (!shown) return <div><Button look="plain" onClick={() => setShown(true)}>Show the source</Button></div>
  return <SourcePane id={id} source={source} whole={whole} onWhole={setWhole} onClose={() => setShown(false)} keyless />
}
