import type { Entry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { applyEntries } from './apply-entries.ts'
import { keepAndApply, type Deed } from './commit.ts'
import type { Store } from './store.ts'

/** The journal takes at most so many entries at once. */
const most = 10_000

/**
 * Does several things as one act, which undo takes back as one; see [Note: groups]. Gives the id of the first entry.
 * Up to ten thousand deeds are one write to the journal and one transaction; when a later part of a larger act fails,
 * what was done stays, and undo takes it back. `after`: an id that theirs must sort after. `into`: an act that was begun
 * and that they belong to. Only within `store.inTurn`.
 */
export async function commitAll(store: Store, deeds: readonly Deed[], after?: EntryId, into?: EntryId): Promise<Result<EntryId>> {
  const entries = stampAll(store, deeds, after, into)
  const [first] = entries
  if (first === undefined) throw new Error('An act without a deed.')
  for (let at = 0; at < entries.length; at += most) {
    const part = entries.slice(at, at + most)
    const done = await keepAndApply(store, part, () => applyEntries(store.database, part))
    if (!done.ok && at > 0) return { ok: false, problem: { ...done.problem, detail: `Only ${at} of ${entries.length} are done. ${done.problem.detail}` } }
    if (!done.ok) return done
  }
  return ok(first.id)
}

/** Entries of one act, whose ids ascend, also when the clock is set back meanwhile. */
export function stampAll(store: Store, deeds: readonly Deed[], after?: EntryId, into?: EntryId): Entry[] {
  let last = after
  let group: { group?: EntryId } = into === undefined ? {} : { group: into }
  return deeds.map((deed) => {
    const stamp = store.makeStamp(last)
    if (deeds.length > 1) group = { group: group.group ?? stamp.id }
    last = stamp.id
    return { ...stamp, device: store.device, ...group, ...deed }
  })
}
