import type { ClozePart, Gap } from './cloze.ts'
import { fillGaps, findGaps, parseCloze } from './cloze.ts'
import { writeMaskMark } from './mask-mark.ts'

/** Which side is made, and for which gap (from 1). */
export interface ClozeView {
  readonly number: number
  readonly side: 'question' | 'answer'
  /** True for the texts of lists: an open gap is `[…]` with its hint in round brackets behind it, without markup. */
  readonly isPlain?: boolean
}

function isShape(gap: Gap): boolean {
  const first = gap.parts[0]
  return first?.kind === 'text' && first.text.startsWith('image-occlusion:')
}

function showOpen(gap: Gap, isPlain: boolean): string {
  const hint = gap.hint === null || gap.hint.trim() === '' ? null : gap.hint
  if (isPlain) return hint === null ? '[…]' : `[…] (${hint.replaceAll(/[()]/gu, '').trim()})`
  return `<span class="cloze" data-ordinal="${gap.numbers.join(',')}">[${hint ?? '…'}]</span>`
}

function showParts(parts: readonly ClozePart[], view: ClozeView): string {
  let shown = ''
  for (const part of parts) {
    if (part.kind === 'text') {
      shown += part.text
      continue
    }
    const isActive = part.numbers.includes(view.number)
    if (isShape(part)) {
      const first = part.parts[0]
      const state = part.numbers.includes(0) ? 'label' : isActive ? (view.side === 'question' ? 'active' : 'shown') : 'other'
      shown += view.isPlain === true || first?.kind !== 'text' ? '' : writeMaskMark(state, first.text)
    } else if (isActive && view.side === 'question') shown += showOpen(part, view.isPlain === true)
    else if (view.isPlain === true) shown += showParts(part.parts, view)
    else shown += `<span class="${isActive ? 'cloze' : 'cloze-inactive'}" data-ordinal="${part.numbers.join(',')}">${showParts(part.parts, view)}</span>`
  }
  return shown
}

/**
 * A field as one side of a card shows it: the gap of this number open on the question side (`[…]` or `[hint]`) and filled
 * on the answer side, every other filled. Empty when the field has no gap of this number, as in Anki.
 */
export function revealCloze(field: string, view: ClozeView): string {
  const parts = parseCloze(field)
  return findGaps(parts, view.number).length === 0 ? '' : showParts(parts, view)
}

/** Only what stands in the gaps of this number, parted by commas: on the question side their hints. Equal ones are said once. */
export function revealOnlyCloze(field: string, view: ClozeView): string {
  const gaps = findGaps(parseCloze(field), view.number)
  const said = gaps.map((gap) => (isShape(gap) ? '' : view.side === 'question' ? (gap.hint ?? '…') : fillGaps(gap.parts)))
  return [...new Set(said.filter((one) => one !== ''))].join(', ')
}
