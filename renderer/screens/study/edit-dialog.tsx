import { useId, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { CardFields } from '../../parts/card-fields.tsx'
import { findWordProblems, hasWords, rewordNote, trimWords, type CardWords } from '../../parts/card-words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { useToast } from '../../parts/use-toast.ts'
import { editNote } from '../../store/edit-note.ts'
import { useStore } from '../../store/store-context.tsx'
import type { CardView } from '../../store/store.ts'
import { undoEntry } from '../../store/undo-entry.ts'
import styles from './study.module.css'
import { useAttempt } from './use-attempt.ts'

export interface EditDialogProps {
  view: CardView
  /** Told just before the card gets those words. */
  onSaving: (words: CardWords) => void
  onSaved: () => void
  onClose: () => void
}

/** Puts the card on show into other words. How well it is known stays as it is; the change is one step that undo takes back. */
export function EditDialog({ view, onSaving, onSaved, onClose }: EditDialogProps) {
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
        onSaved()
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
  return (
    <Dialog open onClose={onClose} title="Edit the card" wide typed first={question} actions={actions}>
      {/* The form only hears what is pressed in its fields. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
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
    </Dialog>
  )
}
