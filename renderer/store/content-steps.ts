import type { Content } from '../../decks/journal/content.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'

// [Note: steps back] Taking back what was done last leaves the collection as it was before it. While that is still
// known, undo writes it back, which takes a moment; else all is folded again, which takes seconds once there are
// thousands of drafts. A step counts only while nothing but undo and redo of it and of later ones came after.

/** One application of entries that were later than all others: the part of the collection they could change, before and after. */
export interface ContentStep {
  readonly entries: ReadonlySet<EntryId>
  readonly before: Content
  readonly after: Content
  /** The last live entry about the collection before it and after it. */
  readonly lastBefore: EntryId | null
  readonly lastAfter: EntryId | null
}

interface Steps {
  readonly done: ContentStep[]
  readonly undone: ContentStep[]
}

/** So many steps are remembered; one that touches more than so many notes and drafts only until the next, for it holds them. */
const mostSteps = 50
const mostRows = 2000

const known = new WeakMap<LecternDatabase, Steps>()

/** Remembers a step that was taken; what was undone before it can no longer be redone. */
export function rememberStep(database: LecternDatabase, step: ContentStep): void {
  // Steps are taken back in their order, so those before a forgotten one are of no use.
  const before = known.get(database)?.done ?? []
  const large = before.findLastIndex(isLarge)
  known.set(database, { done: isLarge(step) ? [step] : [...before.slice(large + 1), step].slice(-mostSteps), undone: [] })
}

function isLarge({ before, after }: ContentStep): boolean {
  return after.notes.size + after.drafts.size + before.notes.size > mostRows
}

/** Forgets all steps: the collection was made again from other entries. */
export function forgetSteps(database: LecternDatabase): void {
  known.delete(database)
}

/**
 * The step that `changed` takes back (all of them dead now) or brings again (all alive), `last` being the last entry that
 * counted; null when it is not known. Answers what the collection goes from and to, and which entry is then the last.
 */
export function findStep(database: LecternDatabase, changed: readonly { readonly entry: Entry; readonly dead: 0 | 1 }[], last: EntryId | null): { readonly from: Content; readonly to: Content; readonly last: EntryId | null } | null {
  const steps = known.get(database)
  if (steps === undefined) return null
  const isWhole = (step: ContentStep | undefined, dead: 0 | 1): step is ContentStep => step !== undefined && changed.length === step.entries.size && changed.every((row) => row.dead === dead && step.entries.has(row.entry.id))
  const done = steps.done.at(-1)
  if (isWhole(done, 1) && done.lastAfter === last) {
    known.set(database, { done: steps.done.slice(0, -1), undone: [...steps.undone, done] })
    return { from: done.after, to: done.before, last: done.lastBefore }
  }
  const undone = steps.undone.at(-1)
  if (isWhole(undone, 0) && undone.lastBefore === last) {
    known.set(database, { done: [...steps.done, undone], undone: steps.undone.slice(0, -1) })
    return { from: undone.before, to: undone.after, last: undone.lastAfter }
  }
  return null
}
