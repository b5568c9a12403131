import type { OcclusionShape } from '../../../decks/template/occlusion.ts'
import { boxOf, spanLabel, type Mask } from './mask.ts'

const usualSize = 0.05

/** Shapes of a note as masks to edit. */
export function shapesToMasks(shapes: readonly OcclusionShape[]): Mask[] {
  return shapes.map((shape, place): Mask => {
    const [gap = 1, ...others] = shape.numbers
    const rest = { others, fill: shape.fill, angle: shape.angle }
    const base = { key: place + 1, gap, rest }
    switch (shape.kind) {
      case 'rect':
        return { ...base, form: 'rect', points: [[shape.left, shape.top], [shape.left + shape.width, shape.top + shape.height]] }
      case 'ellipse':
        return { ...base, form: 'ellipse', points: [[shape.left, shape.top], [shape.left + 2 * shape.rx, shape.top + 2 * shape.ry]] }
      case 'polygon':
        return { ...base, form: 'polygon', points: shape.points }
      case 'text':
        return { ...base, gap: 0, form: 'text', text: shape.text, points: spanLabel([shape.left, shape.top], shape.text, shape.size ?? usualSize), rest: { ...rest, scale: shape.scale, size: shape.size } }
    }
  })
}

/** Masks as shapes of a note. */
export function masksToShapes(masks: readonly Mask[]): OcclusionShape[] {
  return masks.map((mask): OcclusionShape => {
    const { x: left, y: top, width, height } = boxOf(mask)
    const { rest } = mask
    const base = { numbers: [mask.gap, ...(rest?.others ?? [])], ...(rest?.fill === undefined ? {} : { fill: rest.fill }), ...(rest?.angle === undefined ? {} : { angle: rest.angle }) }
    switch (mask.form) {
      case 'rect':
        return { ...base, kind: 'rect', left, top, width, height }
      case 'ellipse':
        return { ...base, kind: 'ellipse', left, top, rx: width / 2, ry: height / 2 }
      case 'polygon':
        return { ...base, kind: 'polygon', points: mask.points }
      case 'text':
        return { ...base, kind: 'text', left, top, text: mask.text ?? '', scale: rest?.scale ?? 1, ...(rest?.size === undefined ? {} : { size: rest.size }) }
    }
  })
}
