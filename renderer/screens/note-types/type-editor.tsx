import { Copy, Trash2 } from 'lucide-react'
import type { NoteTypeId } from '../../../decks/model/id.ts'
import type { NoteType } from '../../../decks/model/note-type.ts'
import { isOwnType } from '../../editor/is-own-type.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { TextArea } from '../../parts/text-area.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { useToast } from '../../parts/use-toast.ts'
import { removeNoteType } from '../../store/remove-note-type.ts'
import { saveNoteType } from '../../store/save-note-type.ts'
import { useStore } from '../../store/store-context.tsx'
import { undoEntry } from '../../store/undo-entry.ts'
import type { NoteInDeck } from '../../store/write-notes.ts'
import { EffectDialog } from './effect-dialog.tsx'
import { FieldList } from './field-list.tsx'
import styles from './note-types.module.css'
import { TemplateList } from './template-list.tsx'
import { useTypeDraft } from './use-type-draft.ts'

/** One note type. Nothing is changed before it is saved; then it is said which cards come and go. Give it the note type's id as key. */
export function TypeEditor({ type, types, notes }: { type: NoteType; types: readonly NoteType[]; notes: readonly NoteInDeck[] }) {
  const editing = useTypeDraft(type, notes)
  const { draft, change, problems, changed, failed } = editing
  const own = isOwnType(type)
  const save = () => { if (changed && problems.length === 0) editing.weigh() }
  useKeys({ 'ctrl+Enter': save }, 'part')
  return (
    <section className={styles['editor']} aria-label={`Note type “${type.name}”`}>
      {failed !== null && <ProblemNote title="This is not saved">{failed.detail}</ProblemNote>}
      <div className={styles['head']}>
        <TextField label="Name" value={draft.name} onChange={(name) => change({ ...draft, name })} maxLength={300} disabled={own} hint={own ? 'This one comes with Lectern: the editor counts on its name and its fields. Duplicate it to change them.' : undefined} />
        <TypeActs type={type} types={types} used={notes.length} />
      </div>
      <p className="quiet">{sayKind(type)} {notes.length === 0 ? 'No note is of this type.' : `${sayCount(notes.length, 'note')} of this type.`}</p>
      <FieldList draft={draft} locked={own || type.kind === 'occlusion'} onChange={change} notes={notes} />
      <TemplateList draft={draft} type={editing.remaking.to} fixed={type.kind !== 'standard'} onChange={change} notes={notes} remaking={editing.remaking} />
      <section className={styles['part']}>
        <h2>Looks</h2>
        <TextArea label="CSS of all its cards" rows={6} maxLength={200_000} value={draft.css} onChange={(css) => change({ ...draft, css })} spellCheck={false} data-code />
      </section>
      <div className={styles['foot']}>
        {problems.length > 0 && <ul className={styles['problems']} role="status">{problems.map((problem) => <li key={problem}>{problem}</li>)}</ul>}
        <Button look="primary" keys="Ctrl+Enter" disabled={!changed || problems.length > 0} onClick={save}>Save the note type</Button>
        <Button look="plain" disabled={!changed} onClick={editing.drop}>Drop the changes</Button>
      </div>
      {editing.effect !== null && <EffectDialog effect={editing.effect} onSave={() => { if (editing.effect !== null) void editing.save(editing.effect) }} onClose={editing.close} />}
    </section>
  )
}

function TypeActs({ type, types, used }: { type: NoteType; types: readonly NoteType[]; used: number }) {
  const store = useStore()
  const toast = useToast()
  const duplicate = async () => {
    const { media, ...rest } = type
    const made: NoteType = { ...rest, ...(media === undefined ? {} : { media }), id: `own:${crypto.randomUUID()}` as NoteTypeId, name: nameCopy(type.name, types) }
    const done = await saveNoteType(store, made)
    if (!done.ok) return toast(done.problem.detail)
    toast(`“${made.name}” is made.`, { undo: () => void undoEntry(store, done.value.entry) })
    window.location.hash = `#/note-types/${made.id}`
  }
  const remove = async () => {
    const done = await removeNoteType(store, type.id)
    if (!done.ok) return toast(done.problem.detail)
    toast(`“${type.name}” is removed.`, { undo: () => void undoEntry(store, done.value.entry) })
    window.location.hash = '#/note-types'
  }
  return (
    <div className={styles['acts']}>
      <Button icon={Copy} onClick={() => void duplicate()}>Duplicate</Button>
      {!isOwnType(type) && <Button icon={Trash2} disabled={used > 0} title={used > 0 ? 'Its notes must have another type first.' : undefined} onClick={() => void remove()}>Remove</Button>}
    </div>
  )
}

function nameCopy(name: string, types: readonly NoteType[]): string {
  for (let count = 2; ; count += 1) {
    const next = `${name.slice(0, 280)} ${count}`
    if (!types.some((type) => type.name === next)) return next
  }
}

function sayKind({ kind }: NoteType): string {
  if (kind === 'standard') return 'Each template makes a card when its question shows something.'
  return kind === 'cloze' ? 'Each number of a gap makes a card, all by one template.' : 'Each hidden part of a picture makes a card, all by one template.'
}
