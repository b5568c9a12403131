import { ImagePlus, SquareDashedMousePointer } from 'lucide-react'
import { useState } from 'react'
import type { NoteType } from '../../decks/model/note-type.ts'
import { parseOcclusion, writeOcclusion } from '../../decks/template/occlusion.ts'
import { Button } from '../parts/button.tsx'
import { sayCount } from '../parts/say-count.ts'
import styles from './editor.module.css'
import type { Warning } from './find-warnings.ts'
import { listFiles } from './list-files.ts'
import { MasksDialog } from './masks/masks-dialog.tsx'
import type { NoteDraft } from './note-draft.ts'
import { usePicture } from './use-picture.ts'

/** The picture of a note whose parts are asked for, and the way to hide them. */
export function PictureField({ draft, type, warnings, strict, onChange, onChoose, onPaste }: { draft: NoteDraft; type: NoteType; warnings: readonly Warning[]; strict: boolean; onChange: (change: Partial<NoteDraft>) => void; onChoose: () => void; onPaste: (files: readonly File[]) => void }) {
  const [open, setOpen] = useState(false)
  const [masksName = '', pictureName = ''] = type.fields.map(({ name }) => name)
  const occlusion = parseOcclusion(draft.texts[masksName] ?? '')
  const [file] = listFiles([draft.texts[pictureName] ?? ''], draft.markup)
  const picture = usePicture(draft.media.find(({ name }) => name === file)?.hash ?? null)
  const parts = new Set(occlusion.shapes.flatMap(({ numbers }) => numbers.filter((number) => number > 0))).size
  const problem = strict ? warnings.find(({ field, stops }) => stops && (field === masksName || field === pictureName))?.text : undefined
  const take = (given: DataTransfer | null) => {
    const files = [...(given?.files ?? [])].filter(({ type: kind }) => kind.startsWith('image/'))
    if (files.length > 0) onPaste(files)
    return files.length > 0
  }
  return (
    // A picture can be pasted or dropped anywhere on it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles['picture']}
      role="group"
      aria-label="Picture"
      onPaste={(event) => { if (take(event.clipboardData)) event.preventDefault() }}
      onDragOver={(event) => { if (event.dataTransfer.types.includes('Files')) { event.preventDefault(); event.stopPropagation() } }}
      onDrop={(event) => { if (take(event.dataTransfer)) { event.preventDefault(); event.stopPropagation() } }}
    >
      <p className={styles['label']}>Picture</p>
      {typeof picture === 'string' && <img src={picture} alt={file ?? ''} className={styles['thumb']} />}
      {picture === null && file !== undefined && <p className="hint">“{file}” is not here.</p>}
      {file === undefined && <p className="hint">Choose a picture, paste one or drop one here.</p>}
      <div className={styles['row']}>
        <Button icon={ImagePlus} onClick={onChoose}>{file === undefined ? 'Choose a picture' : 'Another picture'}</Button>
        <Button icon={SquareDashedMousePointer} disabled={typeof picture !== 'string'} onClick={() => setOpen(true)}>Hide parts</Button>
        <span className="hint">{parts === 0 ? 'No part is hidden.' : `${sayCount(parts, 'part')} hidden, ${occlusion.hide === 'all' ? 'all while one is asked' : 'one at a time'}.`}</span>
      </div>
      {problem !== undefined && <p className={`hint ${styles['problem']}`}>{problem}</p>}
      {open && typeof picture === 'string' && (
        <MasksDialog
          picture={picture}
          occlusion={parts === 0 && occlusion.shapes.length === 0 ? { hide: 'all', shapes: [] } : occlusion}
          onSave={(next) => { onChange({ texts: { ...draft.texts, [masksName]: writeOcclusion(next) } }); setOpen(false) }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
