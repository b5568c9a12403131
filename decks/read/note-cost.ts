import type { BlockTraits } from './block-traits.ts'
import type { NoteStart } from './note-starts.ts'

/** What the cost of a new note depends on. */
interface Before {
  readonly lastNote: number
  readonly fresh: boolean
  readonly inList: boolean
}

/** What it costs to read a block that begins with a number as a footnote of that number. */
export function noteCost(before: Before, block: BlockTraits, start: NoteStart): number {
  const raised = start.style === 'raised'
  let cost = raised || before.inList ? 0 : start.style === 'plain' ? 1 : 0.7
  cost += orderCost(before, start.number, raised, block)
  if (!start.strong) cost += raised ? 0.3 : 4
  if (!block.cited && !before.inList) cost += raised ? 0.5 : block.anyCited ? 2 : 3
  if (block.rival) cost += 3
  return raised ? cost : cost - Math.min(1.5, Math.max(0, block.likeness))
}

function orderCost(before: Before, number: number, raised: boolean, block: BlockTraits): number {
  const step = number - before.lastNote
  if (step === 1) return 0
  if (step > 1 && before.lastNote > 0 && before.lastNote >= block.numberBefore) return 0.2
  if (before.lastNote === 0) return raised ? 0.3 : block.cited ? 1 : 4
  if (step > 1) return Math.min(raised ? 3 : 5, 0.7 * (step - 1))
  if (before.fresh || number === 1) return raised ? 1 : 2
  return raised ? 5 : 12
}
