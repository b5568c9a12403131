import { useId, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { NoteId } from '../../../decks/model/id.ts'
import type { Note } from '../../../decks/model/note.ts'
import { Button } from '../../parts/button.tsx'
import { CardFields } from '../../parts/card-fields.tsx'
import { findWordProblems, trimWords } from '../../parts/card-words.ts'
import type { CardWords } from '../../parts/card-words.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { typeset } from '../../parts/typeset.ts'
import { findWarnings } from './find-warnings.ts'
import styles from './merge-dialog.module.css'
import { mergeNotes, mergeWordings } from './merge-notes.ts'

export interface MergeDialogProps {
  draft: Note
  /** The drafts it may be merged with, the likeliest first; at least one. */
  partners: readonly Note[]
  /** Takes `merged` in place of both. */
  onMerge: (merged: Note, other: Note) => void
  onClose: () => void
}

const most = 100

/** Two drafts become one card: both are shown, and the card they make can be worded before it is taken. */
export function MergeDialog({ draft, partners, onMerge, onClose }: MergeDialogProps) {
  const [chosen, setChosen] = useState<NoteId | undefined>(partners[0]?.id)
  const form = useId()
  const question = useRef<HTMLTextAreaElement>(null)
  const other = partners.find(({ id }) => id === chosen)
  return (
    <Dialog
      open
      onClose={onClose}
      title="Merge two drafts"
      wide
      typed
      first={question}
      actions={
        <>
          <Button look="plain" keys="Esc" onClick={onClose}>Leave both</Button>
          <Button look="primary" type="submit" form={form} keys="Ctrl+Enter">Merge and accept</Button>
        </>
      }
    >
      <div className={styles['merge']}>
        <Shown title="This draft" note={draft} />
        <SelectField
          label="Merge it with"
          value={chosen ?? ''}
          options={partners.slice(0, most).map((note) => [note.id, typeset(note.cards[0]?.question ?? '')])}
          onChange={(id) => setChosen(id as NoteId)}
        />
        {other && <Shown title="The other draft" note={other} />}
        {other && <Merged key={other.id} form={form} question={question} draft={draft} other={other} onMerge={onMerge} />}
      </div>
    </Dialog>
  )
}

function Shown({ title, note }: { title: string; note: Note }) {
  return (
    <section className={styles['shown']} aria-label={title}>
      <h3 className="hint">{title}</h3>
      {note.cards.map(({ id, question, answer }) => (
        <p key={id} className="serif">{typeset(question)} <b>{typeset(answer)}</b></p>
      ))}
    </section>
  )
}

function Merged({ form, question, draft, other, onMerge }: { form: string; question: RefObject<HTMLTextAreaElement | null>; draft: Note; other: Note } & Pick<MergeDialogProps, 'onMerge'>) {
  const [words, setWords] = useState<CardWords>(() => mergeWordings(draft, other))
  const [strict, setStrict] = useState(false)
  const quotes = [...draft.citations, ...other.citations].map(({ quote }) => quote)
  const save = () => {
    setStrict(true)
    const wanted = trimWords(words)
    if (Object.keys(findWordProblems(wanted)).length === 0) onMerge(mergeNotes(draft, other, wanted), other)
  }
  return (
    // The form only hears what is pressed in its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      id={form}
      className={styles['merged']}
      aria-label="The merged card"
      onSubmit={(event) => { event.preventDefault(); save() }}
      onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); save() } }}
    >
      <h3>The merged card</h3>
      <CardFields words={words} onChange={setWords} strict={strict} warnings={findWarnings(words, quotes)} question={question} />
    </form>
  )
}
