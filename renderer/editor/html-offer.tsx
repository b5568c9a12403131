import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { CardPreview } from './card-preview.tsx'
import styles from './editor.module.css'
import { draftToNote } from './draft-to-note.ts'
import { htmlToSigns } from './html-to-signs.ts'
import { listTexts, type NoteDraft } from './note-draft.ts'
import type { Writing } from './use-note-draft.ts'

/** For a note that came in HTML: it can be turned into plain writing, after the reader has seen what becomes of it. It is never done unasked. */
export function HtmlOffer({ writing }: { writing: Writing }) {
  const { draft, type, made, change } = writing
  const [open, setOpen] = useState(false)
  if (draft.markup !== 'html') return null
  const read = type.fields.map(({ name }, place) => [name, htmlToSigns(listTexts(draft, type)[place] ?? '')] as const)
  const lost = [...new Set(read.flatMap(([, { lost: some }]) => some))]
  const turned: NoteDraft = { ...draft, markup: 'markdown', texts: { ...draft.texts, ...Object.fromEntries(read.filter(([name]) => !(type.kind === 'occlusion' && name === type.fields[0]?.name)).map(([name, { text }]) => [name, text])) } }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={() => setOpen(false)}>Leave it as HTML</Button>
      <Button look="primary" onClick={() => { change(turned); setOpen(false) }}>Turn it into plain writing</Button>
    </>
  )
  return (
    <div className={styles['row']}>
      <span className="hint">This note is written in HTML, as it came.</span>
      <Button onClick={() => setOpen(true)}>Turn into plain writing</Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title="Turn into plain writing" wide="beside" actions={actions}>
          <div className={styles['editor']}>
            {lost.length > 0 && <p className={styles['problem']}>Lost by it: {lost.map((name) => `<${name}>`).join(', ')}. Their words stay.</p>}
            {read.filter(([, { text }]) => text !== '').map(([name, { text }]) => <div key={name}><p className={styles['label']}>{name}</p><pre className={styles['source']}>{text}</pre></div>)}
            <CardPreview note={draftToNote(turned, type, made.note, made.note.id).note} type={type} deck="" />
          </div>
        </Dialog>
      )}
    </div>
  )
}
