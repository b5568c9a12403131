/** A place on a picture, as shares of its width and height from its left and top. */
export type Point = readonly [x: number, y: number]

/** A part of a picture that is hidden. Masks of one `gap` are asked together, as one card. */
export interface Mask {
  /** Tells it from the others while it is edited. */
  readonly key: number
  /** From 1; 0 of a label, which hides nothing. */
  readonly gap: number
  readonly form: 'rect' | 'ellipse' | 'polygon' | 'text'
  /** Its corners; of a rectangle, an ellipse and a label the two that span it. */
  readonly points: readonly Point[]
  /** The word of a label. */
  readonly text?: string | undefined
  /** What the file says of it that is not edited here: other gaps, colour, angle, size of a label. */
  readonly rest?: { readonly others: readonly number[]; readonly fill?: string | undefined; readonly angle?: number | undefined; readonly scale?: number | undefined; readonly size?: number | undefined } | undefined
}

/** What a mask covers, as shares of the picture. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest side a mask can have. */
export const smallest = 0.01

/** What a mask covers. */
export function boxOf({ points }: Pick<Mask, 'points'>): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The mask moved by shares of the picture; it stays on the picture. */
export function moveMask(mask: Mask, dx: number, dy: number): Mask {
  const { x, y, width, height } = boxOf(mask)
  const [right, down] = [between(dx, -x, 1 - x - width), between(dy, -y, 1 - y - height)]
  return { ...mask, points: mask.points.map(([px, py]): Point => [tidy(px + right), tidy(py + down)]) }
}

/** The mask with another width and height; its left upper corner stays. */
export function resizeMask(mask: Mask, dx: number, dy: number): Mask {
  const { x, y, width, height } = boxOf(mask)
  return fitMask(mask, { x, y, width: between(width + dx, smallest, 1 - x), height: between(height + dy, smallest, 1 - y) })
}

/** The mask in another box. */
export function fitMask(mask: Mask, to: Box): Mask {
  const from = boxOf(mask)
  const across = from.width === 0 ? 0 : to.width / from.width
  const down = from.height === 0 ? 0 : to.height / from.height
  return { ...mask, points: mask.points.map(([x, y]): Point => [tidy(to.x + (x - from.x) * across), tidy(to.y + (y - from.y) * down)]) }
}

/** The mask with one corner elsewhere; a rectangle keeps the corner across. */
export function dragCorner(mask: Mask, corner: number, to: Point): Mask {
  const place: Point = [tidy(between(to[0], 0, 1)), tidy(between(to[1], 0, 1))]
  if (mask.form === 'polygon') return { ...mask, points: mask.points.map((point, index) => (index === corner ? place : point)) }
  const across = cornersOf(mask)[(corner + 2) % 4] ?? place
  return { ...mask, points: [across, place] }
}

/** The corners by which a mask is sized: of a polygon its own, of the others those of its box, from the left upper one clockwise. */
export function cornersOf(mask: Mask): readonly Point[] {
  if (mask.form === 'polygon') return mask.points
  const { x, y, width, height } = boxOf(mask)
  return [[x, y], [x + width, y], [x + width, y + height], [x, y + height]]
}

/** A new mask in the middle of the picture, put off a little from those that lie there. */
export function placeMask(form: Mask['form'], masks: readonly Mask[], text?: string): Mask {
  if (form === 'text') return { ...nameMask(masks), gap: 0, form, text: text ?? '', points: spanLabel([0.4, 0.4 + (masks.length % 6) * 0.06], text ?? '') }
  const shift = (masks.length % 6) * 0.04
  const [x, y, width, height] = [0.35 + shift, 0.4 + shift, 0.2, 0.12]
  const points: Point[] = form === 'polygon' ? [[x, y + height], [x + width / 2, y], [x + width, y + height]] : [[x, y], [x + width, y + height]]
  return { ...nameMask(masks), form, points: points.map(([px, py]): Point => [tidy(px), tidy(py)]) }
}

/** What a label at a place covers, about: its height is a share of the picture's, its width that of its letters. */
export function spanLabel([x, y]: Point, text: string, height = 0.05): Point[] {
  return [[tidy(x), tidy(y)], [tidy(Math.min(1, x + Math.max(0.04, text.length * height * 0.45))), tidy(Math.min(1, y + height))]]
}

/** The key and the gap of the next mask. */
export function nameMask(masks: readonly Mask[]): Pick<Mask, 'key' | 'gap'> {
  return { key: Math.max(0, ...masks.map(({ key }) => key)) + 1, gap: Math.max(0, ...masks.map(({ gap }) => gap)) + 1 }
}

/** Masks asked together as one card: they get the lowest of their gaps. The gaps of the others stay, for cards hang on them. */
export function groupMasks(masks: readonly Mask[], keys: readonly number[]): Mask[] {
  const gap = Math.min(...masks.filter((mask) => keys.includes(mask.key) && mask.gap > 0).map((mask) => mask.gap))
  return masks.map((mask) => (keys.includes(mask.key) && mask.gap > 0 ? { ...mask, gap } : mask))
}

/** Masks asked each by itself: all but the first of each gap get a gap of their own. */
export function splitMasks(masks: readonly Mask[], keys: readonly number[]): Mask[] {
  const met = new Set(masks.filter(({ key }) => !keys.includes(key)).map(({ gap }) => gap))
  return masks.reduce<Mask[]>((done, mask) => {
    if (!keys.includes(mask.key) || mask.gap === 0 || !met.has(mask.gap)) {
      met.add(mask.gap)
      return [...done, mask]
    }
    const gap = Math.max(...masks.map((each) => each.gap), ...done.map((each) => each.gap)) + 1
    return [...done, { ...mask, gap }]
  }, [])
}

const tidy = (share: number): number => Math.round(share * 10_000) / 10_000

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high))
}
