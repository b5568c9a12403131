import type { SentenceMark } from './mark-sentences.ts'

/** What a tick of the ruler says: what came of the sentence, or that the current draft stands on it. */
export type TickKind = SentenceMark['mark'] | 'lit'

const width = 10
const lean = 0.84

/**
 * The ticks of the ruler as one SVG path for each kind, in a box 10 wide and as many units high as there are
 * sentences: a ruler of two thousand ticks is four elements.
 */
export function drawTicks(marks: readonly SentenceMark[], lit: ReadonlySet<number>): Record<TickKind, string> {
  const paths: Record<TickKind, string[]> = { carded: [], weak: [], skipped: [], lit: [] }
  for (const [place, { index, mark }] of marks.entries()) paths[lit.has(index) ? 'lit' : mark].push(`M0 ${place}h${width}v${lean}h-${width}z`)
  return { carded: paths.carded.join(''), weak: paths.weak.join(''), skipped: paths.skipped.join(''), lit: paths.lit.join('') }
}
