import type { MarkCandidate, MarkStyle } from './block-marks.ts'
import { findMarks } from './block-marks.ts'
import { numberToRaised } from './raised-digits.ts'
import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, sliceTraced } from './traced.ts'

/** How much a mark counts when its note is there, and when it is not. */
const weights: Record<MarkStyle, readonly [number, number]> = { raised: [5, 4], bracket: [2, 1], glued: [2, 0.8], paren: [1.2, 0], suffix: [1.5, 0] }

interface Placed extends MarkCandidate {
  readonly paragraph: number
  readonly weight: number
}

/**
 * Writes every footnote mark of an article as raised digits, whatever it was written as. Numbers of footnotes
 * rise through a text, so of all that may be marks the heaviest rising chain is taken; marks in brackets may
 * also repeat. `notes` holds the numbers of the notes that are there.
 */
export function raiseMarks(paragraphs: readonly Traced[], notes: ReadonlySet<number>): Traced[] {
  const places = paragraphs.flatMap((paragraph, index) => findMarks(paragraph.text).map((mark) => place(mark, index, notes)))
  const style = mainStyle(places)
  const fit = places.filter((mark) => mark.weight > 0 && (mark.style === 'raised' || mark.style === style || (style === 'glued' && mark.style === 'suffix')))
  const chosen = new Set(heaviestChain(fit))
  for (const mark of fit) if (mark.style === 'raised' || (mark.style === 'bracket' && mark.numbers.every((number) => notes.has(number)))) chosen.add(mark)
  const byParagraph = paragraphs.map((): Placed[] => [])
  for (const mark of places) if (chosen.has(mark)) byParagraph[mark.paragraph]?.push(mark)
  return paragraphs.map((paragraph, index) => rewrite(paragraph, byParagraph[index] ?? []))
}

function place(mark: MarkCandidate, paragraph: number, notes: ReadonlySet<number>): Placed {
  const [there, absent] = weights[mark.style]
  return { ...mark, paragraph, weight: mark.numbers.every((number) => notes.has(number)) ? there : notes.size === 0 && mark.style !== 'raised' ? 0 : absent }
}

/** The one style beside raised digits that the article uses: that of the most marks whose notes are there. */
function mainStyle(places: readonly Placed[]): MarkStyle {
  const counts = new Map<MarkStyle, number>()
  for (const mark of places) if (mark.weight >= 1.2) counts.set(mark.style, (counts.get(mark.style) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'raised'
}

function heaviestChain(marks: readonly Placed[]): Placed[] {
  // best[i] is the heaviest chain that ends at mark i; a chain may not fall, and a jump costs a little for each number left out.
  const best: { weight: number; before: number }[] = []
  for (const [index, mark] of marks.entries()) {
    let weight = mark.weight
    let before = -1
    const first = mark.numbers[0] ?? 0
    for (let other = Math.max(0, index - 300); other < index; other += 1) {
      const last = marks[other]?.numbers.at(-1) ?? 0
      const sum = (best[other]?.weight ?? 0) + mark.weight - Math.min(2, 0.1 * Math.max(0, first - last - 1))
      if (last < first && sum > weight) [weight, before] = [sum, other]
    }
    best.push({ weight, before })
  }
  const chain: Placed[] = []
  let at = best.reduce((heaviest, entry, index) => (entry.weight > (best[heaviest]?.weight ?? -1) ? index : heaviest), -1)
  while (at >= 0) {
    const mark = marks[at]
    if (mark !== undefined) chain.unshift(mark)
    at = best[at]?.before ?? -1
  }
  return chain
}

function rewrite(paragraph: Traced, marks: readonly Placed[]): Traced {
  const parts: Traced[] = []
  let from = 0
  for (const mark of marks) {
    if (mark.start < from) continue
    parts.push(sliceTraced(paragraph, from, mark.start), makeTraced(mark.numbers.map(numberToRaised).join(',')))
    from = mark.end
  }
  return joinTraced([...parts, sliceTraced(paragraph, from)])
}
