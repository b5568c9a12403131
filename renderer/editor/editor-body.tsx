import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react'
import type { NoteTypeId } from '../../decks/model/id.ts'
import { ok } from '../../decks/result.ts'
import { Button } from '../parts/button.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { sayMoment } from '../parts/say-date.ts'
import { useToast } from '../parts/use-toast.ts'
import { useStore } from '../store/store-context.tsx'
import { useSettings } from '../store/use-settings.ts'
import { AnswerFields } from './answer-fields.tsx'
import { CardPreview } from './card-preview.tsx'
import { changeKind, toContent } from './change-kind.ts'
import { CitationsField } from './citations-field.tsx'
import { EditorWarnings } from './editor-warnings.tsx'
import styles from './editor.module.css'
import { FamilyField } from './family-field.tsx'
import { HtmlOffer } from './html-offer.tsx'
import { keepPicture } from './keep-picture.ts'
import { listTexts } from './note-draft.ts'
import type { NoteEditorProps } from './note-editor-props.ts'
import { NoteFields, PlainCards } from './note-fields.tsx'
import { PictureField } from './picture-field.tsx'
import { pickPicture } from './pick-picture.ts'
import { PlaceFields } from './place-fields.tsx'
import { TagsField } from './tags-field.tsx'
import { writePicture } from './text-edit.ts'
import { Toolbar } from './toolbar.tsx'
import { ToolsProvider } from './tools-context.tsx'
import type { Loaded } from './use-loaded.ts'
import type { Writing } from './use-note-draft.ts'
import type { Saving } from './use-save-note.ts'
import { useToolsOf } from './use-tools-of.ts'

export interface EditorBodyProps {
  props: NoteEditorProps
  loaded: Loaded
  writing: Writing
  saving: Saving
  first: RefObject<HTMLTextAreaElement | null>
}

/** The fields of the editor, from the deck to the source, and how the cards look. */
export function EditorBody({ props, loaded, writing, saving, first }: EditorBodyProps) {
  const toast = useToast()
  const settings = useSettings()
  const locked = useStore().readOnly !== null
  const { draft, type, made, warnings, change } = writing
  const { strict, failed } = saving
  const texts = useMemo(() => listTexts(draft, type), [draft, type])
  const keep = useKeeping(writing)
  const format = useCallback(() => change(toContent), [change])
  const tools = useToolsOf({ markup: draft.markup, gaps: type.kind === 'cloze', texts, onFormat: format, keep, onProblem: toast })
  const takePicture = async (file: File | null | undefined) => {
    const name = file === null || file === undefined ? null : await keep(file)
    const field = type.fields[1]?.name
    if (name?.ok && field !== undefined) change((old) => ({ ...old, texts: { ...old.texts, [field]: writePicture(name.value, old.markup) } }))
    else if (name !== null && !name.ok) toast(name.problem.detail)
  }
  const kindLocked = draft.cards === null ? null : `This note has ${draft.cards.length} plain cards, which stay as they are.`
  const setKind = (id: NoteTypeId) => { const to = loaded.types.find((each) => each.id === id); if (to !== undefined) change((old) => changeKind(old, type, to)) }
  const hidden = type.kind === 'occlusion' ? 2 : 0
  const shownType = useMemo(() => (hidden === 0 ? type : { ...type, fields: type.fields.slice(hidden) }), [type, hidden])
  const deck = loaded.decks.find(({ id }) => id === draft.deck)?.title ?? draft.newDeck
  const at = Math.max(0, props.note?.cards.findIndex(({ id }) => id === props.card) ?? 0)
  const beside = props.variant === 'dialog' && (made.note.content !== undefined || props.beside !== undefined)
  return (
    <ToolsProvider value={tools}>
      {failed !== null && <ProblemNote title="This is not saved yet">{failed.detail}</ProblemNote>}
      {writing.foundAt !== null && settings !== undefined && (
        <ProblemNote tone="ask" title="Not saved the last time" actions={<Button onClick={writing.drop}>{props.note === null ? 'Begin anew' : 'Back to the saved card'}</Button>}>
          You typed this on {sayMoment(writing.foundAt, settings.timeZone)}.
        </ProblemNote>
      )}
      {locked && <p className="hint">These words can be read and not changed now.</p>}
      <fieldset className={styles['fields']} disabled={locked}>
        <PlaceFields draft={draft} decks={loaded.decks} types={loaded.types} strict={strict} kindLocked={kindLocked} onDeck={change} onKind={setKind} />
      </fieldset>
      <div className={styles['columns']} data-beside={beside || undefined}>
        <fieldset className={styles['editor']} disabled={locked}>
          {type.kind === 'occlusion' && <PictureField draft={draft} type={type} warnings={warnings} strict={strict} onChange={change} onChoose={() => void pickPicture().then(takePicture)} onPaste={(files) => void takePicture(files[0])} />}
          {draft.cards === null ? <>{!locked && <Toolbar />}<NoteFields draft={draft} type={shownType} warnings={warnings} strict={strict} onChange={change} first={first} /></> : <PlainCards draft={draft} onChange={change} strict={strict} first={first} at={at} />}
          <HtmlOffer writing={writing} />
          <EditorWarnings writing={writing} strict={strict} note={props.note} />
          <AnswerFields draft={draft} note={made.note} onChange={change} />
        </fieldset>
        <div className={styles['editor']}>{props.beside}<CardPreview note={made.note} type={type} deck={deck} /></div>
      </div>
      <fieldset className={styles['fields']} disabled={locked}>
        <FamilyField draft={draft} onChange={change} />
        <TagsField tags={draft.tags} onChange={(tags) => change({ tags })} />
        <CitationsField citations={draft.citations} quoted={props.sourceShown !== true} onChange={(citations) => change({ citations })} />
      </fieldset>
      <p className={styles['links']}><a href={`#/note-types/${type.id}`}>Fields and templates of “{type.name}”</a></p>
    </ToolsProvider>
  )
}

/** Keeps a picture for the note that is being written, and names it. */
function useKeeping({ draft, change }: Writing) {
  const store = useStore()
  const media = useRef(draft.media)
  useEffect(() => { media.current = draft.media })
  return useCallback(async (file: File) => {
    const kept = await keepPicture(store, file, media.current)
    if (!kept.ok) return kept
    const ref = kept.value
    if (!media.current.some(({ name }) => name === ref.name)) {
      media.current = [...media.current, ref]
      change((old) => ({ ...toContent(old), media: [...old.media, ref] }))
    }
    return ok(ref.name)
  }, [store, change])
}
