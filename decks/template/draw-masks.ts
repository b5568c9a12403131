import { escapeHtml } from './escape-html.ts'
import type { MaskState } from './mask-mark.ts'
import { takeMaskMarks } from './mask-mark.ts'
import type { OcclusionShape } from './occlusion.ts'
import { readShape } from './occlusion.ts'

// [Note: the colours of masks] Anki's note type gives them as variables of `#image-occlusion-canvas`, so the drawing bears
// that id: a deck's own colours hold, and else the frame's.
const paints: Readonly<Record<MaskState, string>> = {
  active: 'fill: var(--active-shape-color, var(--lectern-mask-asked, #d98a5b)); stroke: #212121',
  shown: 'fill: var(--highlight-shape-color, transparent); stroke: var(--lectern-mask-asked, #d98a5b); stroke-width: 2',
  other: 'fill: var(--inactive-shape-color, var(--lectern-mask, #d6d0c0)); stroke: #212121',
  label: '',
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`

function paint(shape: OcclusionShape, state: MaskState): string {
  const own = shape.fill === undefined || state === 'shown' || state === 'active' ? '' : `; fill: ${shape.fill}`
  const turned = shape.angle === undefined ? '' : `; transform-box: fill-box; transform-origin: 0 0; transform: rotate(${Number(shape.angle.toFixed(2))}deg)`
  return `class="lectern-mask lectern-mask-${state}" style="${escapeHtml(paints[state] + own + turned)}"`
}

// [Note: letters in step with the picture] A label's size is a share of the picture's height, which nobody knows here. A
// drawing within the drawing, as high as the picture and far wider, counts its height as 100, so letters follow it.
function drawText(shape: OcclusionShape & { kind: 'text' }): string {
  const scale = Math.min(8, Math.max(0.25, shape.scale))
  const write = (left: string, top: string, size: string): string => {
    const lines = shape.text.split('\n').slice(0, 100).map((line, index) => `<tspan x="${left}" dy="${index === 0 ? '1em' : '1.2em'}">${escapeHtml(line)}</tspan>`)
    return `<text class="lectern-mask-label" x="${left}" y="${top}" style="font-size: ${size}; fill: #000; stroke: #fff; stroke-width: 0.3em; paint-order: stroke">${lines.join('')}</text>`
  }
  if (shape.size === undefined) return write(percent(shape.left), percent(shape.top), `${Number(scale.toFixed(2))}em`)
  const size = Math.min(100, Math.max(0.5, shape.size * scale * 100))
  return `<svg x="${percent(shape.left)}" y="${percent(shape.top)}" width="10000%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="xMinYMin meet">${write('0', '0', `${Number(size.toFixed(2))}px`)}</svg>`
}

function drawShape(shape: OcclusionShape, state: MaskState): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${percent(shape.left)}" y="${percent(shape.top)}" width="${percent(Math.max(0, shape.width))}" height="${percent(Math.max(0, shape.height))}" ${paint(shape, state)}></rect>`
    case 'ellipse':
      return `<ellipse cx="${percent(shape.left + shape.rx)}" cy="${percent(shape.top + shape.ry)}" rx="${percent(Math.max(0, shape.rx))}" ry="${percent(Math.max(0, shape.ry))}" ${paint(shape, state)}></ellipse>`
    case 'polygon': {
      const points = shape.points.map(([x, y]) => `${Number((x * 100).toFixed(3))},${Number((y * 100).toFixed(3))}`).join(' ')
      return `<svg x="0" y="0" width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none"><polygon points="${points}" vector-effect="non-scaling-stroke" ${paint(shape, state)}></polygon></svg>`
    }
    case 'text':
      return drawText(shape)
  }
}

/** Where the first picture from `from` on begins and ends; null when there is none. */
function findPicture(html: string, from: number): [number, number] | null {
  const start = html.toLowerCase().indexOf('<img', from)
  if (start < 0) return null
  let quote = ''
  for (let at = start; at < html.length; at += 1) {
    const letter = html[at] ?? ''
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return [start, at + 1]
  }
  return null
}

const leftovers = /<canvas\b[^<>]{0,300}>\s{0,20}<\/canvas>|<button\b[^<>]{0,300}\bid="?toggle"?[^<>]{0,300}>[^<>]{0,300}<\/button>|<div id="?err"?><\/div>/giu

/** A side with its masks drawn over its picture. Without a picture or masks it is left as it is. `isTold`: false when there are masks and no picture. */
export function drawMasks(html: string): { html: string; isTold: boolean } {
  const { html: bare, marks } = takeMaskMarks(html)
  if (marks.length === 0) return { html, isTold: true }
  const clean = bare.replaceAll(leftovers, '')
  const place = findPicture(clean, Math.max(0, clean.indexOf('image-occlusion-container'))) ?? findPicture(clean, 0)
  if (place === null) return { html: clean, isTold: false }
  const drawn = marks.map(({ state, shape: written }) => {
    const read = readShape(written, [])
    if (read === null || (state === 'other' && !read.hidesOthers)) return ''
    return drawShape(read.shape, state)
  })
  const svg = `<svg id="image-occlusion-canvas" class="lectern-masks" style="position: absolute; inset: 0; width: 100%; height: 100%">${drawn.join('')}</svg>`
  const box = `<span class="lectern-occlusion" style="position: relative; display: inline-block; max-width: 100%; line-height: 0">${clean.slice(...place)}${svg}</span>`
  return { html: clean.slice(0, place[0]) + box + clean.slice(place[1]), isTold: true }
}
