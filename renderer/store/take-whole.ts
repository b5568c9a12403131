import type { Entry, RetractEntry } from '../../decks/model/entry.ts'
import type { EntryId } from '../../decks/model/id.ts'
import { ok, type Result } from '../../decks/result.ts'
import { restoringDevice } from './app-devices.ts'
import { applyEntries } from './apply-entries.ts'
import { applyKept, keepEntries } from './commit.ts'
import { stampAll } from './commit-all.ts'
import { mostTargets, retractAll } from './retract-all.ts'
import type { Store } from './store.ts'

// [Note: taking back as one] One line of the journal names 100,001 entries at most, and only a line is there whole or not at
// all. When more are taken back, the last line is the act, and the app writes what that has no room for before it: first a
// retraction that takes back the parts that are about to come, then these parts. So they say nothing until the act is there,
// which takes back that first one. Wherever it is broken off, all is as it was; undo of the act does the same again.

/** What takes many entries back: `before` is written one by one, in this order, and says nothing without the `act`. */
export interface WholeRetraction {
  readonly before: readonly Entry[]
  readonly act: Entry
}

/** Entries that take these back, all or none; see [Note: taking back as one]. `after`: an id that theirs must sort after. `most`: so many others one of them names. */
export function stampWhole(store: Store, ids: readonly [EntryId, ...EntryId[]], after: EntryId | undefined, more: Pick<RetractEntry, 'restored'> = {}, most = mostTargets): WholeRetraction {
  const isShort = ids.length <= most + 1
  const [own, rest] = isShort ? [ids, []] : [ids.slice(0, most), ids.slice(most)]
  let last = after
  const stamp = (targets: readonly EntryId[], says: Pick<RetractEntry, 'restored'>): Entry[] =>
    retractAll(targets, says, most).flatMap((deed) => {
      const stamped = stampAll(store, [deed], last)
      last = stamped.at(-1)?.id ?? last
      return stamped
    })
  const parts = stamp(rest, {}).map(toOurs)
  const hold = stamp(parts.map(({ id }) => id), {}).map(toOurs)
  const [act] = stamp([...own, ...hold.map(({ id }) => id)], more)
  if (act === undefined || hold.length > 1) throw new Error('What is taken back is nothing, or more than two lines can say.')
  return { before: [...hold, ...parts], act }
}

/** The app's own: undo and the history pass it over. */
function toOurs(entry: Entry): Entry {
  return { ...entry, device: restoringDevice }
}

/** Writes them to the journal, each after the one before it is on the disk. */
export async function keepWhole(store: Store, { before, act }: WholeRetraction): Promise<Result<unknown>> {
  for (const entry of [...before, act]) {
    const kept = await keepEntries(store, [entry])
    if (!kept.ok) return kept
  }
  return ok(null)
}

/** Takes entries back as one act, however many they are. Gives its id. Only within `store.inTurn`. */
export async function takeWhole(store: Store, ids: readonly [EntryId, ...EntryId[]], after?: EntryId, most = mostTargets): Promise<Result<EntryId>> {
  const whole = stampWhole(store, ids, after, {}, most)
  const kept = await keepWhole(store, whole)
  if (!kept.ok) return kept
  const done = await applyKept(store, async () => applyEntries(store.database, [...whole.before, whole.act]))
  return done.ok ? ok(whole.act.id) : done
}
