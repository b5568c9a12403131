import { Circle, Group, MousePointer2, Redo2, Square, Trash2, Triangle, Type, Undo2, Ungroup } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { groupMasks, placeMask, splitMasks, type Mask } from './mask.ts'
import styles from './masks.module.css'
import type { DrawingTool } from './use-drawing.ts'
import type { Masks } from './use-masks.ts'

const tools = [['select', 'Choose', MousePointer2], ['rect', 'Rectangle', Square], ['ellipse', 'Ellipse', Circle], ['polygon', 'Polygon', Triangle]] as const

/** What can be drawn, and what is done with what is chosen. Pressed with a key, a form is put in the middle of the picture. */
export function MaskTools({ masks, tool, onTool, onAdded, onLabel }: { masks: Masks; tool: DrawingTool; onTool: (tool: DrawingTool) => void; onAdded: (mask: Mask) => void; onLabel: () => void }) {
  const { selected, change, select } = masks
  const parts = masks.masks.filter(({ key, gap }) => selected.includes(key) && gap > 0)
  const gaps = new Set(parts.map(({ gap }) => gap))
  const isGrouped = masks.masks.some((mask) => mask.gap > 0 && gaps.has(mask.gap) && masks.masks.some((other) => other !== mask && other.gap === mask.gap))
  const add = (form: Mask['form']) => {
    const mask = placeMask(form, masks.masks)
    change([...masks.masks, mask])
    select([mask.key])
    onAdded(mask)
  }
  return (
    <div className={styles['tools']} role="group" aria-label="Tools">
      {tools.map(([name, label, icon]) => (
        // A click that came from Enter or Space has no presses of a button.
        <Button key={name} icon={icon} aria-pressed={tool === name} onClick={(event) => { onTool(name); if (event.detail === 0 && name !== 'select') add(name) }}>{label}</Button>
      ))}
      <Button icon={Type} onClick={onLabel}>Label</Button>
      <span className={styles['gap']} />
      <Button look="plain" icon={Group} disabled={gaps.size < 2} onClick={() => change(groupMasks(masks.masks, selected))}>Ask together</Button>
      <Button look="plain" icon={Ungroup} disabled={!isGrouped} onClick={() => change(splitMasks(masks.masks, masks.masks.filter(({ gap }) => gaps.has(gap)).map(({ key }) => key)))}>Ask apart</Button>
      <Button look="plain" square icon={Trash2} aria-label="Remove what is chosen" disabled={selected.length === 0} onClick={() => change(masks.masks.filter(({ key }) => !selected.includes(key)))} />
      <Button look="plain" square icon={Undo2} aria-label="Undo" disabled={masks.undo === null} onClick={() => masks.undo?.()} />
      <Button look="plain" square icon={Redo2} aria-label="Redo" disabled={masks.redo === null} onClick={() => masks.redo?.()} />
    </div>
  )
}
