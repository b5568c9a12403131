import type { LinkedMark, LinkedNotes } from './linked-notes.ts'
import { isHeld } from './linked-notes.ts'
import { isWithin } from './markup-tree.ts'
import type { MarkupElement } from './parse-html.ts'

/** The notes of one article by number. */
export interface NumberedNotes {
  readonly notes: readonly { readonly number: number; readonly holder: MarkupElement }[]
  /** The number that stands for each mark. */
  readonly numbers: ReadonlyMap<MarkupElement, number>
  /** Whether the numbers are counted through because the source has several notes of one number. */
  readonly renumbered: boolean
}

/**
 * Numbers the notes that the marks in some of the trees link to: with the number shown, where every note has one of its own;
 * letters and signs are counted on after the numbers.
 */
export function numberNotes(linked: LinkedNotes, trees: readonly MarkupElement[]): NumberedNotes {
  const marks = linked.marks.filter(({ mark }) => trees.some((tree) => isWithin(mark, tree)))
  const shown = new Map<MarkupElement, number | null>()
  for (const { mark, label, holder } of marks) {
    if (isHeld(mark, linked.holders)) continue
    shown.set(holder, shown.get(holder) ?? readNumber(label))
  }
  const shownNumbers = [...shown.values()].filter((number) => number !== null)
  const renumbered = new Set(shownNumbers).size < shownNumbers.length
  let next = renumbered ? 0 : Math.max(0, ...shownNumbers)
  const byHolder = new Map<MarkupElement, number>()
  for (const [holder, number] of shown) {
    if (number === null || renumbered) next += 1
    byHolder.set(holder, number === null || renumbered ? next : number)
  }
  return { notes: [...byHolder].map(([holder, number]) => ({ number, holder })), numbers: new Map(marks.flatMap((mark) => numberOf(mark, byHolder))), renumbered }
}

function readNumber(label: string): number | null {
  return /^[1-9]\d{0,3}$/u.test(label) ? Number(label) : null
}

function numberOf({ mark, holder }: LinkedMark, byHolder: ReadonlyMap<MarkupElement, number>): [MarkupElement, number][] {
  const number = byHolder.get(holder)
  return number === undefined ? [] : [[mark, number]]
}
