/** A gap in a field: `{{c1::text::hint}}`. `numbers` are as written, from 1 (0 is never asked), in order and each once. */
export interface Gap {
  readonly kind: 'gap'
  readonly numbers: readonly number[]
  readonly parts: readonly ClozePart[]
  readonly hint: string | null
}

/** A field with gaps: text as it stands, and gaps, which may hold others. */
export type ClozePart = { readonly kind: 'text'; readonly text: string } | Gap

interface OpenGap {
  readonly opening: string
  readonly numbers: readonly number[]
  readonly parts: ClozePart[]
  hint: string | null
}

/** Gaps deeper than this stand in the text as they were written. Anki's limit. */
const deepest = 10

/** The largest number of a gap that gives a card. Anki's limit. */
export const mostGaps = 500

const opening = /\{\{c([\d,]{1,400})::|\}\}/gu

function readNumbers(written: string): number[] {
  const numbers = new Set<number>()
  for (const one of written.split(',')) if (/^\d{1,5}$/u.test(one)) numbers.add(Number(one))
  return [...numbers].toSorted((first, second) => first - second)
}

// [Note: gaps without regexes] The well-known pattern for a gap with two lazy groups is cubic: 18 s on a field of 12 KB.
// Here the field is walked once from mark to mark; the only pattern names the marks and has nothing to go back over.
function takeText(text: string, open: OpenGap[], top: ClozePart[]): void {
  if (text === '') return
  const gap = open.at(-1)
  if (gap === undefined) {
    top.push({ kind: 'text', text })
    return
  }
  if (gap.hint !== null) {
    gap.hint += text
    return
  }
  const isShape = gap.parts.length === 0 && text.startsWith('image-occlusion:')
  const split = isShape ? -1 : text.indexOf('::')
  if (split < 0) {
    gap.parts.push({ kind: 'text', text })
    return
  }
  if (split > 0) gap.parts.push({ kind: 'text', text: text.slice(0, split) })
  gap.hint = text.slice(split + 2)
}

/** Puts a gap that never ends back as the text it was written as. */
function spill(gap: OpenGap): ClozePart[] {
  const hint: ClozePart[] = gap.hint === null ? [] : [{ kind: 'text', text: `::${gap.hint}` }]
  return [{ kind: 'text', text: gap.opening }, ...gap.parts, ...hint]
}

// [Note: the field read last] A note with 500 gaps reads one field 2,000 times. What was read last is kept; nothing alters it.
let last: { readonly field: string; readonly parts: readonly ClozePart[] } = { field: '', parts: [] }

/** Reads the gaps of a field. A gap that is never closed is text; `}}` without a gap is text. Linear in length; never throws. */
export function parseCloze(field: string): readonly ClozePart[] {
  if (last.field !== field) last = { field, parts: readCloze(field) }
  return last.parts
}

function readCloze(field: string): ClozePart[] {
  const top: ClozePart[] = []
  const open: OpenGap[] = []
  let ignored = 0
  let at = 0
  for (const match of field.matchAll(opening)) {
    takeText(field.slice(at, match.index), open, top)
    at = match.index + match[0].length
    if (match[1] !== undefined) {
      const numbers = readNumbers(match[1])
      if (numbers.length === 0 || open.length >= deepest) {
        takeText(match[0], open, top)
        ignored += 1
      } else open.push({ opening: match[0], numbers, parts: [], hint: null })
      continue
    }
    const gap = ignored > 0 ? undefined : open.pop()
    if (gap === undefined) {
      takeText('}}', open, top)
      ignored = Math.max(0, ignored - 1)
      continue
    }
    const closed: Gap = { kind: 'gap', numbers: gap.numbers, parts: gap.parts, hint: gap.hint }
    const outer = open.at(-1)
    if (outer === undefined) top.push(closed)
    else outer.parts.push(closed)
  }
  takeText(field.slice(at), open, top)
  for (let gap = open.pop(); gap !== undefined; gap = open.pop()) (open.at(-1)?.parts ?? top).push(...spill(gap))
  return top
}

/** Writes a field back from its parts, so that it reads the same. */
export function writeCloze(parts: readonly ClozePart[]): string {
  return parts
    .map((part) => (part.kind === 'text' ? part.text : `{{c${part.numbers.join(',')}::${writeCloze(part.parts)}${part.hint === null ? '' : `::${part.hint}`}}}`))
    .join('')
}

/** The numbers of the gaps of a field that give a card: from 1 to 500, in order, each once. */
export function listGapNumbers(field: string): number[] {
  const numbers = new Set<number>()
  const walk = (parts: readonly ClozePart[]): void => {
    for (const part of parts) {
      if (part.kind === 'text') continue
      for (const number of part.numbers) if (number > 0 && number <= mostGaps) numbers.add(number)
      walk(part.parts)
    }
  }
  if (field.includes('{{c')) walk(parseCloze(field))
  return [...numbers].toSorted((first, second) => first - second)
}

/** The text of parts with every gap filled. */
export function fillGaps(parts: readonly ClozePart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : fillGaps(part.parts))).join('')
}

/** The gaps of one number wherever they stand, those in others too, in order. */
export function findGaps(parts: readonly ClozePart[], number: number): Gap[] {
  const found: Gap[] = []
  const walk = (inner: readonly ClozePart[]): void => {
    for (const part of inner) {
      if (part.kind === 'text') continue
      if (part.numbers.includes(number)) found.push(part)
      walk(part.parts)
    }
  }
  walk(parts)
  return found
}
