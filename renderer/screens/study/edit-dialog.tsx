import { useId, useRef, useState } from 'react'
import type { EntryId } from '../../../decks/model/id.ts'
import { Button } from '../../parts/button.tsx'
import { CardFields } from '../../parts/card-fields.tsx'
import { findWordProblems, hasWords, rewordNote, trimWords, type CardWords } from '../../parts/card-words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { SourcePane } from '../../parts/source-pane.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { editNote } from '../../store/edit-note.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView, CitationView } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import styles from './study.module.css'
import { useAttempt } from './use-attempt.ts'

export interface EditDialogProps {
  view: CardView
  title?: string
  /** A source of the card that stands beside its words, open at the passage. */
  source?: CitationView | undefined
  /** Told just before the card gets those words. */
  onSaving: (words: CardWords) => void
  onSaved: (entry: EntryId) => void
  onClose: () => void
}

/** Puts the card on show into other words. How well it is known stays as it is; the change is one step that undo takes back. */
export function EditDialog({ view, title = 'Edit the card', source, onSaving, onSaved, onClose }: EditDialogProps) {
  const store = useStore()
  const toast = useToast()
  const form = useId()
  const question = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState<CardWords>(view.card)
  const [strict, setStrict] = useState(false)
  const { attempt, failed } = useAttempt()
  const save = () => {
    const wanted = trimWords(words)
    setStrict(true)
    if (Object.keys(findWordProblems(wanted)).length > 0) return
    if (hasWords(view.card, wanted)) return onClose()
    onSaving(wanted)
    attempt(
      () => editNote(store, view.deck, rewordNote(view.note, view.card, wanted)),
      ({ entry }) => {
        toast('The card is changed.', { undo: () => void undoEntry(store, entry) })
        onSaved(entry)
        onClose()
      },
    )
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" aria-keyshortcuts="Escape" onClick={onClose}>Cancel</Button>
      <Button look="primary" keys="Ctrl+Enter" type="submit" form={form}>Save the card</Button>
    </>
  )
  // The form only hears what is pressed in its fields.
  // oxlint-disable jsx-a11y/no-noninteractive-element-interactions
  const fields = (
    <form
      id={form}
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
      }}
    >
      {failed && <ProblemNote title="This is not saved yet">{failed.detail}</ProblemNote>}
      <CardFields words={words} onChange={setWords} strict={strict} question={question} />
    </form>
  )
  // oxlint-enable jsx-a11y/no-noninteractive-element-interactions
  return (
    <Dialog open onClose={onClose} title={title} wide={source ? 'beside' : true} typed first={question} actions={actions}>
      {source ? <div className={styles['beside']}>{fields}<Beside source={source} /></div> : fields}
    </Dialog>
  )
}

function Beside({ source }: { source: CitationView }) {
  const id = useId()
  const [shown, setShown] = useState(true)
  const [whole, setWhole] = useState(false)
  if (!shown) return <div><Button look="plain" onClick={() => setShown(true)}>Show the source</Button></div>
  return <SourcePane id={id} source={source} whole={whole} onWhole={setWhole} onClose={() => setShown(false)} keyless />
}
