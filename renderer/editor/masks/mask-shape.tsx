import type { KeyboardEvent, PointerEvent } from 'react'
import { boxOf, cornersOf, type Mask } from './mask.ts'
import styles from './masks.module.css'
import { sayMask } from './say-mask.ts'

export interface MaskShapeProps {
  mask: Mask
  /** The picture's size, in which it is drawn. */
  width: number
  height: number
  selected: boolean
  /** The corner that keys move, of a polygon. */
  corner: number | null
  onSelect: (add: boolean) => void
  onPress: (event: PointerEvent, corner: number | null) => void
  onKey: (event: KeyboardEvent) => void
}

/** A mask on the picture: it takes the focus, keys and the mouse move it. */
export function MaskShape({ mask, width, height, selected, corner, onSelect, onPress, onKey }: MaskShapeProps) {
  const box = boxOf(mask)
  const scale = Math.max(width, height)
  const corners = selected && mask.form !== 'text' ? cornersOf(mask) : []
  return (
    <g
      className={styles['mask']}
      data-selected={selected || undefined}
      data-mask={mask.key}
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      aria-label={sayMask(mask)}
      onFocus={() => { if (!selected) onSelect(false) }}
      onPointerDown={(event) => onPress(event, null)}
      onKeyDown={onKey}
    >
      <Outline mask={mask} width={width} height={height} />
      {mask.form !== 'text' && <text className={styles['number']} x={(box.x + box.width / 2) * width} y={(box.y + box.height / 2) * height} fontSize={scale / 36} textAnchor="middle" dominantBaseline="central" aria-hidden="true">{mask.gap}</text>}
      {corners.map(([x, y], place) => (
        // Corners stand in a fixed order.
        // oxlint-disable-next-line react/no-array-index-key
        <circle key={place} className={styles['corner']} data-corner={place} data-current={place === corner || undefined} cx={x * width} cy={y * height} r={scale / 110} onPointerDown={(event) => { event.stopPropagation(); onPress(event, place) }} />
      ))}
    </g>
  )
}

function Outline({ mask, width, height }: Pick<MaskShapeProps, 'mask' | 'width' | 'height'>) {
  const { x, y, width: across, height: down } = boxOf(mask)
  const turn = mask.rest?.angle ? { transform: `rotate(${mask.rest.angle} ${x * width} ${y * height})` } : {}
  if (mask.form === 'rect') return <rect x={x * width} y={y * height} width={across * width} height={down * height} {...turn} />
  if (mask.form === 'ellipse') return <ellipse cx={(x + across / 2) * width} cy={(y + down / 2) * height} rx={(across / 2) * width} ry={(down / 2) * height} {...turn} />
  if (mask.form === 'polygon') return <polygon points={mask.points.map(([px, py]) => `${px * width},${py * height}`).join(' ')} />
  return (
    <>
      <rect className={styles['labelGround']} x={x * width} y={y * height} width={across * width} height={down * height} />
      <text className={styles['labelText']} x={x * width + 2} y={(y + down / 2) * height} fontSize={down * height * 0.8} dominantBaseline="central" aria-hidden="true">{mask.text}</text>
    </>
  )
}
