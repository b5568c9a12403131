import { useRef, useState, type KeyboardEvent } from 'react'
import type { Occlusion } from '../../../decks/template/occlusion.ts'
import { Button } from '../../parts/button.tsx'
import { ChoiceField } from '../../parts/choice-field.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { LabelForm } from './label-form.tsx'
import { placeMask, spanLabel, type Mask } from './mask.ts'
import { MaskTools } from './mask-tools.tsx'
import { MaskSurface } from './mask-surface.tsx'
import styles from './masks.module.css'
import { masksToShapes, shapesToMasks } from './shapes-to-masks.ts'
import type { DrawingTool } from './use-drawing.ts'
import { useMasks } from './use-masks.ts'

export interface MasksDialogProps {
  /** The address of the picture. */
  picture: string
  occlusion: Occlusion
  onSave: (occlusion: Occlusion) => void
  onClose: () => void
}

/** Hides parts of a picture: each is asked as a card. All can be done with the mouse and with keys. */
export function MasksDialog({ picture, occlusion, onSave, onClose }: MasksDialogProps) {
  const [tool, setTool] = useState<DrawingTool>(occlusion.shapes.length === 0 ? 'rect' : 'select')
  const [hide, setHide] = useState(occlusion.hide)
  const [label, setLabel] = useState<Mask | 'new' | null>(null)
  const [start] = useState(() => shapesToMasks(occlusion.shapes))
  const masks = useMasks(start)
  const body = useRef<HTMLDivElement>(null)
  const { undo, redo } = masks
  const cards = new Set(masks.masks.filter(({ gap }) => gap > 0).map(({ gap }) => gap)).size
  const focus = ({ key }: Mask) => requestAnimationFrame(() => body.current?.querySelector<SVGElement>(`[data-mask="${key}"]`)?.focus())
  const save = () => onSave({ hide, shapes: masksToShapes(masks.masks) })
  const keepLabel = (text: string) => {
    if (label === 'new') {
      const mask = placeMask('text', masks.masks, text)
      masks.change([...masks.masks, mask])
      masks.select([mask.key])
      focus(mask)
    } else if (label !== null) masks.change(masks.masks.map((mask) => (mask.key === label.key ? { ...mask, text, points: spanLabel(mask.points[0] ?? [0, 0], text, mask.rest?.size) } : mask)))
    setLabel(null)
  }
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return
    const act = event.key === 'Enter' ? save : event.key.toLowerCase() === 'z' ? (event.shiftKey ? redo : undo) : event.key === 'a' ? () => masks.select(masks.masks.map(({ key }) => key)) : null
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" keys="Ctrl+Enter" onClick={save}>{cards === 0 ? 'Take the picture as it is' : `Hide ${sayCount(cards, 'part')}`}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="Hide parts of the picture" wide="beside" typed actions={actions}>
      {/* It only hears what is pressed within. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={body} className={styles['body']} onKeyDown={press}>
        <MaskTools masks={masks} tool={tool} onTool={setTool} onAdded={focus} onLabel={() => setLabel('new')} />
        {label !== null && <LabelForm key={label === 'new' ? 'new' : label.key} text={label === 'new' ? '' : (label.text ?? '')} onKeep={keepLabel} onClose={() => setLabel(null)} />}
        <MaskSurface picture={picture} masks={masks} tool={tool} onLabel={setLabel} />
        <ChoiceField label="While one part is asked" value={hide} options={[['all', 'hide all parts'], ['one', 'hide only that part']]} onChange={setHide} />
        <ul className={`hint ${styles['keys']}`}>
          <li>Drag on the picture to draw. A polygon is closed by Enter or on its first corner.</li>
          <li>With keys: Enter on a form puts one in the middle. Arrows move it, with Shift they size it, with Ctrl in fine steps.</li>
          <li>In a polygon, N takes the next corner and Alt with arrows moves it. Delete removes, Ctrl+Z takes back.</li>
        </ul>
      </div>
    </Dialog>
  )
}
