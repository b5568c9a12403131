import { useMemo, useState } from 'react'
import type { EntryId, NoteTypeId } from '../../decks/model/id.ts'
import type { NoteType } from '../../decks/model/note-type.ts'
import type { Problem } from '../../decks/result.ts'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { sayCount } from '../parts/say-count.ts'
import { SelectField } from '../parts/select-field.tsx'
import { useToast } from '../parts/use-toast.ts'
import { replaceNotes } from '../store/replace-notes.ts'
import { useStore } from '../store/store-context.tsx'
import { undoEntry } from '../store/undo-entry.ts'
import type { NoteInDeck } from '../store/write-notes.ts'
import styles from './editor.module.css'
import { listNoteTexts, proposeRemaking, remakeNote, type Remaking } from './remake-note.ts'
import { useTypes } from './use-types.ts'

export interface ChangeTypeDialogProps {
  /** The notes and their decks. They must all have one note type, or all be plain. */
  notes: readonly NoteInDeck[]
  onDone: (entry: EntryId) => void
  onClose: () => void
}

/** Gives notes another note type: which field goes where is chosen, and it is said which cards come and go. One act for undo. */
export function ChangeTypeDialog({ notes, onDone, onClose }: ChangeTypeDialogProps) {
  const types = useTypes()
  if (types === undefined) return null
  const ids = [...new Set(notes.map(({ note }) => note.content?.type ?? null))]
  const several = notes.some(({ note }) => note.content === undefined && note.cards.length > 1)
  const from = ids[0] === null ? types.find(({ id }) => id === 'basic') : types.find(({ id }) => id === ids[0])
  const trouble = ids.length > 1 ? 'These notes are of several kinds. Choose notes of one kind; the search finds them by “type:”.' : several ? 'Some of these notes have several plain cards, which have no fields. Leave them out.' : from === undefined ? 'The note type of these notes is not there any more.' : null
  if (trouble !== null || from === undefined) return <Dialog open onClose={onClose} title="Change the kind" actions={<Button onClick={onClose}>Close</Button>}><p>{trouble}</p></Dialog>
  return <Changing notes={notes} from={from} types={types} onDone={onDone} onClose={onClose} />
}

function Changing({ notes, from, types, onDone, onClose }: ChangeTypeDialogProps & { from: NoteType; types: readonly NoteType[] }) {
  const store = useStore()
  const toast = useToast()
  const [failed, setFailed] = useState<Problem | null>(null)
  const targets = types.filter(({ id, kind }) => id !== from.id && (kind === 'occlusion') === (from.kind === 'occlusion'))
  const [remaking, setRemaking] = useState<Remaking | null>(() => (targets[0] === undefined ? null : proposeRemaking(from, targets[0])))
  const remade = useMemo(() => (remaking === null ? [] : notes.map(({ note, deck }) => ({ ...remakeNote(note, remaking), deck }))), [notes, remaking])
  if (remaking === null) return <Dialog open onClose={onClose} title="Change the kind" actions={<Button onClick={onClose}>Close</Button>}><p>There is no other kind that these notes can have.</p></Dialog>
  const [added, gone] = [sum(remade.map((each) => each.added)), sum(remade.map((each) => each.gone))]
  const lost = from.fields.filter(({ name: _name }, place) => !remaking.fields.includes(place) && notes.some(({ note }) => (listNoteTexts(note)[place] ?? '').trim() !== '')).map(({ name }) => name)
  const apply = async () => {
    const done = await replaceNotes(store, remade.map(({ note, deck }) => ({ note, deck })))
    if (!done.ok) return setFailed(done.problem)
    const { entry } = done.value
    toast(`${sayCount(notes.length, 'note')} ${notes.length === 1 ? 'is' : 'are'} now “${remaking.to.name}”.`, { undo: () => void undoEntry(store, entry) })
    onDone(entry)
    onClose()
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" onClick={() => void apply()}>Change {sayCount(notes.length, 'note')}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="Change the kind" wide actions={actions}>
      <div className={styles['editor']}>
        {failed !== null && <ProblemNote title="Nothing was changed">{failed.detail}</ProblemNote>}
        <p className="quiet">{sayCount(notes.length, 'note')} of the kind “{from.name}”.</p>
        <SelectField label="New kind" value={remaking.to.id} options={targets.map(({ id, name }) => [id, name] as const)} onChange={(id: NoteTypeId) => { const to = targets.find((type) => type.id === id); if (to !== undefined) setRemaking(proposeRemaking(from, to)) }} />
        <div className={styles['place']}>
          {remaking.to.fields.map(({ name }, place) => (
            <SelectField
              key={name}
              label={`Into “${name}”`}
              value={String(remaking.fields[place] ?? '')}
              options={[['', 'Nothing'] as const, ...from.fields.map((field, index) => [String(index), field.name] as const)]}
              onChange={(value) => setRemaking({ ...remaking, fields: remaking.fields.map((each, index) => (index === place ? (value === '' ? null : Number(value)) : each)) })}
            />
          ))}
        </div>
        <p className={lost.length > 0 || gone > 0 ? styles['problem'] : 'quiet'} role="status">
          {lost.length > 0 && `The texts of ${lost.map((name) => `“${name}”`).join(', ')} go. `}
          {gone > 0 && `${sayCount(gone, 'card')} ${gone === 1 ? 'goes' : 'go'}. `}
          {added > 0 && `${sayCount(added, 'new card')} ${added === 1 ? 'comes' : 'come'}. `}
          {sayCount(sum(remade.map(({ note }) => note.cards.length)) - added, 'card')} {sum(remade.map(({ note }) => note.cards.length)) - added === 1 ? 'keeps its' : 'keep their'} history. You can undo it.
        </p>
      </div>
    </Dialog>
  )
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
