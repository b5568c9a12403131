import { useRef, useState, type KeyboardEvent } from 'react'
import type { Mask } from './mask.ts'
import { MaskShape } from './mask-shape.tsx'
import styles from './masks.module.css'
import { pressArrow } from './press-mask.ts'
import { useDrawing, type DrawingTool } from './use-drawing.ts'
import type { Masks } from './use-masks.ts'

/** The picture with its masks. */
export function MaskSurface({ picture, masks, tool, onLabel }: { picture: string; masks: Masks; tool: DrawingTool; onLabel: (mask: Mask) => void }) {
  const svg = useRef<SVGSVGElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const [corner, setCorner] = useState(0)
  const drawing = useDrawing(tool, masks, svg)
  const { selected, select, change } = masks
  const { width, height } = size ?? { width: 800, height: 600 }
  const press = (event: KeyboardEvent, mask: Mask) => {
    if (drawing.pressKey(event)) return hold(event)
    const moved = pressArrow(event, masks.masks, selected.includes(mask.key) ? selected : [mask.key], corner)
    if (moved !== null) { change(moved.masks, moved.merge); return hold(event) }
    const act = findAct(event, mask)
    if (act === null) return
    act()
    hold(event)
  }
  const findAct = (event: KeyboardEvent, mask: Mask): (() => void) | null => {
    if (event.ctrlKey || event.metaKey) return null
    if (event.key === 'Delete' || event.key === 'Backspace') return () => { change(masks.masks.filter(({ key }) => key !== mask.key && !selected.includes(key))); svg.current?.focus() }
    if (event.key === 'n' && mask.form === 'polygon') return () => setCorner((corner + 1) % mask.points.length)
    if (event.key === 'Enter' && mask.form === 'text') return () => onLabel(mask)
    return event.key === ' ' ? () => select(selected.includes(mask.key) && selected.length > 1 ? selected.filter((key) => key !== mask.key) : [...new Set([...selected, mask.key])]) : null
  }
  return (
    <div className={styles['desk']}>
      {/* It hears what is pressed on its masks, which take the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        ref={svg}
        className={styles['surface']}
        viewBox={`0 0 ${width} ${height}`}
        data-drawing={tool === 'select' ? undefined : true}
        role="group"
        tabIndex={-1}
        aria-label="The picture with its hidden parts"
        onKeyDown={(event) => { if (drawing.pressKey(event)) hold(event) }}
        {...drawing.surface}
      >
        <image href={picture} width={width} height={height} preserveAspectRatio="none" />
        {masks.masks.map((mask) => (
          <MaskShape
            key={mask.key}
            mask={mask}
            width={width}
            height={height}
            selected={selected.includes(mask.key)}
            corner={selected.length === 1 && mask.form === 'polygon' ? corner % mask.points.length : null}
            onSelect={(add) => select(add ? [...selected, mask.key] : [mask.key])}
            onPress={(event, at) => drawing.pressMask(mask, event, at)}
            onKey={(event) => press(event, mask)}
          />
        ))}
        {drawing.draft !== null && <Drawn draft={drawing.draft} width={width} height={height} />}
      </svg>
      {/* An SVG does not tell the size of its picture; this one does. */}
      <img src={picture} alt="" hidden onLoad={(event) => { const { naturalWidth, naturalHeight } = event.currentTarget; setSize({ width: naturalWidth || 800, height: naturalHeight || 600 }) }} />
    </div>
  )
}

function Drawn({ draft, width, height }: { draft: Pick<Mask, 'form' | 'points'>; width: number; height: number }) {
  const [a, b] = [draft.points[0] ?? [0, 0], draft.points.at(-1) ?? [0, 0]]
  const [x, y, across, down] = [Math.min(a[0], b[0]) * width, Math.min(a[1], b[1]) * height, Math.abs(a[0] - b[0]) * width, Math.abs(a[1] - b[1]) * height]
  if (draft.form === 'polygon') return <polyline className={styles['draft']} points={draft.points.map(([px, py]) => `${px * width},${py * height}`).join(' ')} />
  return draft.form === 'ellipse' ? <ellipse className={styles['draft']} cx={x + across / 2} cy={y + down / 2} rx={across / 2} ry={down / 2} /> : <rect className={styles['draft']} x={x} y={y} width={across} height={down} />
}

function hold(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
