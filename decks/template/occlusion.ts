import { parseCloze } from './cloze.ts'

interface ShapeBase {
  /** The gaps it belongs to, from 1; `[0]` for a label, which is never hidden. */
  readonly numbers: readonly number[]
  /** Its own colour as CSS writes it; absent for the colour of all. */
  readonly fill?: string
  /** Clockwise about its upper left corner, in degrees from 0 to 360; absent when it stands straight. */
  readonly angle?: number
}

/** A part of a picture. Places and sizes are shares of the picture's width or height, from 0 to 1, to four places. */
export type OcclusionShape =
  | (ShapeBase & { readonly kind: 'rect'; readonly left: number; readonly top: number; readonly width: number; readonly height: number })
  | (ShapeBase & { readonly kind: 'ellipse'; readonly left: number; readonly top: number; readonly rx: number; readonly ry: number })
  | (ShapeBase & { readonly kind: 'polygon'; readonly points: readonly (readonly [number, number])[] })
  | (ShapeBase & { readonly kind: 'text'; readonly left: number; readonly top: number; readonly text: string; readonly scale: number; /** A share of the picture's height; absent for the usual size. */ readonly size?: number })

/** What is hidden on a picture. */
export interface Occlusion {
  /** `all`: every part is hidden while one is asked. `one`: only the part that is asked. */
  readonly hide: 'all' | 'one'
  readonly shapes: readonly OcclusionShape[]
}

const prefix = 'image-occlusion:'

const entities: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['nbsp', ' '], ['#39', "'"], ['#58', ':'], ['#92', '\\'], ['#123', '{'], ['#125', '}']])

function readText(written: string): string {
  return written.replaceAll(/<br ?\/?>/giu, '\n').replaceAll(/&(amp|lt|gt|quot|nbsp|#39|#58|#92|#123|#125);/gu, (whole, name: string) => entities.get(name) ?? whole)
}

// [Note: shapes as Anki writes them] `rect:left=.1:top=.2`, parted by colons; a colon in a value is `\:`. Braces and a
// backslash at the end of a value would end the gap or hide the next colon, so they are written as entities.
function writeText(text: string): string {
  const escaped = text.replaceAll(/[&<>]/gu, (letter) => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : '&gt;')).replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll('\\', '&#92;')
  return escaped.replaceAll('\n', '<br>').replaceAll(':', String.raw`\:`)
}

function splitValues(shape: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const part of shape.split(/(?<!\\):/u)) {
    const equals = part.indexOf('=')
    if (equals > 0) values.set(part.slice(0, equals).trim(), part.slice(equals + 1).replaceAll(String.raw`\:`, ':'))
  }
  return values
}

function toNumber(written: string | undefined): number {
  const number = Number(written ?? '')
  return Number.isFinite(number) ? Math.min(100, Math.max(-100, number)) : 0
}

function readPoints(written: string): [number, number][] {
  return written.split(' ').slice(0, 2000).flatMap((pair): [number, number][] => {
    const [x, y] = pair.split(',')
    return x === undefined || y === undefined ? [] : [[toNumber(x), toNumber(y)]]
  })
}

/** Reads one shape as it stands in its gap; null when it is none. `hidesOthers` is the mark that all are hidden. */
export function readShape(written: string, numbers: readonly number[]): { shape: OcclusionShape; hidesOthers: boolean } | null {
  if (!written.startsWith(prefix)) return null
  const inside = written.slice(prefix.length)
  const kind = inside.slice(0, Math.max(0, inside.indexOf(':')))
  const values = splitValues(inside.slice(kind.length + 1))
  const fill = values.get('fill')
  const angle = (toNumberWide(values.get('angle')) * 360) / 10_000
  const base: ShapeBase = { numbers, ...(fill !== undefined && /^#?[\w(),.% ]{1,40}$/u.test(fill) ? { fill } : {}), ...(angle === 0 ? {} : { angle }) }
  const place = { left: toNumber(values.get('left')), top: toNumber(values.get('top')) }
  const hidesOthers = values.get('oi') === '1'
  switch (kind) {
    case 'rect':
      return { shape: { ...base, kind, ...place, width: toNumber(values.get('width')), height: toNumber(values.get('height')) }, hidesOthers }
    case 'ellipse':
      return { shape: { ...base, kind, ...place, rx: toNumber(values.get('rx')), ry: toNumber(values.get('ry')) }, hidesOthers }
    case 'polygon': {
      const points = readPoints(values.get('points') ?? '')
      return points.length === 0 ? null : { shape: { ...base, kind, points }, hidesOthers }
    }
    case 'text': {
      const size = toNumber(values.get('fs'))
      return { shape: { ...base, kind, ...place, text: readText(values.get('text') ?? ''), scale: toNumber(values.get('scale')) || 1, ...(size === 0 ? {} : { size }) }, hidesOthers }
    }
    default:
      return null
  }
}

function toNumberWide(written: string | undefined): number {
  const number = Number(written ?? '')
  return Number.isFinite(number) ? ((number % 10_000) + 10_000) % 10_000 : 0
}

/** Reads the field that says what is hidden on a picture, as Anki keeps it. What is no shape is passed over. Never throws. */
export function parseOcclusion(field: string): Occlusion {
  const shapes: OcclusionShape[] = []
  let hidesOthers = false
  for (const part of parseCloze(field)) {
    if (part.kind === 'text') continue
    const first = part.parts[0]
    const read = first?.kind === 'text' ? readShape(first.text, part.numbers) : null
    if (read === null) continue
    shapes.push(read.shape)
    hidesOthers ||= read.hidesOthers
  }
  return { hide: hidesOthers ? 'all' : 'one', shapes }
}

function writeNumber(number: number): string {
  const rounded = number.toFixed(4).replace(/\.?0+$/u, '').replace(/^(-?)0\./u, '$1.')
  return rounded === '' || rounded === '-' || rounded === '-0' ? '0' : rounded
}

function writeShape(shape: OcclusionShape, hide: Occlusion['hide']): string {
  const values: [string, string][] = []
  if (shape.kind === 'polygon') {
    values.push(['left', writeNumber(Math.min(...shape.points.map(([x]) => x)))], ['top', writeNumber(Math.min(...shape.points.map(([, y]) => y)))])
    values.push(['points', shape.points.map(([x, y]) => `${writeNumber(x)},${writeNumber(y)}`).join(' ')])
  } else values.push(['left', writeNumber(shape.left)], ['top', writeNumber(shape.top)])
  if (shape.kind === 'rect') values.push(['width', writeNumber(shape.width)], ['height', writeNumber(shape.height)])
  if (shape.kind === 'ellipse') values.push(['rx', writeNumber(shape.rx)], ['ry', writeNumber(shape.ry)])
  if (shape.kind === 'text') {
    values.push(['text', writeText(shape.text)], ['scale', writeNumber(shape.scale)])
    if (shape.size !== undefined) values.push(['fs', writeNumber(shape.size)])
  }
  if (shape.fill !== undefined) values.push(['fill', shape.fill.replaceAll(':', String.raw`\:`)])
  if (shape.angle !== undefined) values.push(['angle', String(Math.round((shape.angle * 10_000) / 360))])
  if (hide === 'all') values.push(['oi', '1'])
  return `{{c${shape.numbers.join(',')}::${prefix}${shape.kind}${values.map(([name, value]) => `:${name}=${value}`).join('')}}}`
}

/** Writes what is hidden on a picture as Anki keeps it: `parseOcclusion` gives the same back. */
export function writeOcclusion(occlusion: Occlusion): string {
  return occlusion.shapes.map((shape) => writeShape(shape, occlusion.hide)).join('<br>')
}
