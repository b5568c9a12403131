import type { CardMarks } from '../journal/fold-card.ts'
import type { CardStudy } from '../model/card-study.ts'
import type { EntryId } from '../model/id.ts'
import type { Memory } from '../study/memory.ts'

/** What an import said of a card. */
export interface Placement {
  readonly entry: EntryId
  /** When it came in, ms since 1970 UTC. */
  readonly at: number
  readonly study: CardStudy
}

/** What the reader did with a card, and what came of it. */
export interface CardState {
  readonly memory: Memory
  readonly marks: CardMarks
  readonly last: EntryId | null
  /** The imports that say something of it, in the order of their ids. */
  readonly placed: readonly EntryId[]
}
