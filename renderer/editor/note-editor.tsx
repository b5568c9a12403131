import { X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { sayMoment } from '../parts/say-date.ts'
import { useSettings } from '../store/use-settings.ts'
import { EditorBody } from './editor-body.tsx'
import styles from './editor.module.css'
import type { NoteEditorProps } from './note-editor-props.ts'
import { nameUnsaved, useLoaded, type Loaded } from './use-loaded.ts'
import { useNoteDraft, type Writing } from './use-note-draft.ts'
import { useSaveNote, type Saving } from './use-save-note.ts'
import { useSaveAtOnce, useSaveWhenLeft } from './use-save-when-left.ts'

/** Writes a note or edits one: the one editor of the app. */
export function NoteEditor(props: NoteEditorProps) {
  const loaded = useLoaded(props)
  return loaded === undefined ? null : <Editor key={nameUnsaved(props)} {...props} loaded={loaded} />
}

function Editor({ loaded, ...props }: NoteEditorProps & { loaded: Loaded }) {
  const writing = useNoteDraft(props, loaded)
  const saving = useSaveNote(props, writing)
  const Shown = props.variant === 'dialog' ? EditorDialog : EditorPanel
  return <Shown props={props} loaded={loaded} writing={writing} saving={saving} />
}

interface FrameProps {
  props: NoteEditorProps
  loaded: Loaded
  writing: Writing
  saving: Saving
}

/** In a column: a note that is there is saved when the column is left, a new one by its button. */
function EditorPanel({ props, loaded, writing, saving }: FrameProps) {
  const settings = useSettings()
  const first = useRef<HTMLTextAreaElement>(null)
  const isNew = props.note === null
  const mayLeave = !isNew && !saving.isStopped && writing.made.gone.length === 0
  // Another kind, or cards that come, are saved when the column is left and not on the way through it.
  const isSteady = writing.draft.type === (props.note?.content?.type ?? 'basic') && writing.made.added.length === 0
  const leave = useSaveWhenLeft(() => { if (mayLeave) void saving.save(true) }, isSteady)
  useSaveAtOnce([writing.draft.accepts, writing.draft.tags, writing.draft.citations, writing.draft.tolerance, writing.draft.family], () => { if (mayLeave && isSteady) void saving.save(true) })
  useEffect(() => { if (isNew) first.current?.focus({ preventScroll: true }) }, [isNew])
  const save = async () => { if ((await saving.save(false)) !== null && isNew) first.current?.focus() }
  const status = writing.unsaved ? 'Not saved yet' : saving.savedAt !== null && settings !== undefined ? `Saved ${sayMoment(saving.savedAt, settings.timeZone).split(', ')[1] ?? ''}` : ''
  return (
    // It only hears what is pressed in its fields, and when they are left.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles['editor']} aria-label={isNew ? 'New card' : 'Words of the card'} onKeyDown={(event) => pressSave(event, () => void save())} onBlur={leave}>
      {isNew ? (
        <div className={styles['top']}>
          <h2 className={styles['heading']}>{props.title ?? 'New card'}</h2>
          <Button look="plain" square icon={X} aria-label="Close the new card" onClick={props.onClose} />
        </div>
      ) : null}
      <EditorBody props={props} loaded={loaded} writing={writing} saving={saving} first={first} />
      <div className={styles['go']}>
        {(isNew || writing.unsaved) && <Button look={isNew ? 'primary' : undefined} keys="Ctrl+Enter" onClick={() => void save()}>{isNew ? 'Add the card' : 'Save the card'}</Button>}
        {writing.unsaved && <Button look="plain" onClick={writing.drop}>{isNew ? 'Begin anew' : 'Drop the changes'}</Button>}
        <span className="hint" role="status">{status}</span>
      </div>
    </section>
  )
}

/** Over the screen: it is saved by its button and closed with what it saved; before something typed would be lost, it asks. */
function EditorDialog({ props, loaded, writing, saving }: FrameProps) {
  const first = useRef<HTMLTextAreaElement>(null)
  const [asking, setAsking] = useState(false)
  const isNew = props.note === null
  const close = () => (writing.unsaved && !asking ? setAsking(true) : props.onClose())
  const save = async () => {
    setAsking(false)
    if ((await saving.save(false)) !== null || (!writing.unsaved && !isNew)) props.onClose()
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={close}>Cancel</Button>
      <Button look="primary" keys="Ctrl+Enter" onClick={() => void save()}>{isNew ? 'Add the card' : 'Save the card'}</Button>
    </>
  )
  return (
    <Dialog open onClose={close} title={props.title ?? (isNew ? 'New card' : 'Edit the card')} wide="beside" typed first={first} actions={actions}>
      {/* It only hears what is pressed in its fields. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles['editor']} onKeyDown={(event) => pressSave(event, () => void save())}>
        {asking && writing.unsaved && (
          <ProblemNote
            tone="ask"
            title="This is not saved yet"
            actions={<><Button onClick={() => setAsking(false)}>Go on writing</Button><Button onClick={props.onClose}>Keep it for later</Button><Button onClick={() => { writing.drop(); props.onClose() }}>Drop it</Button></>}
          >
            Kept for later, it is here when you open {isNew ? 'a new card' : 'this card'} again.
          </ProblemNote>
        )}
        <EditorBody props={props} loaded={loaded} writing={writing} saving={saving} first={first} />
      </div>
    </Dialog>
  )
}

function pressSave(event: KeyboardEvent, save: () => void): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return
  event.preventDefault()
  save()
}
