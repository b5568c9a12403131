import type { DeviceId, EntryId } from '../../decks/model/id.ts'
import type { Problem } from '../../decks/result.ts'
import type { Shell } from '../shell/shell.ts'
import type { LecternDatabase } from './database.ts'
import { makeStamps } from './make-stamps.ts'
import type { Store } from './store.ts'

/** What a store is made of. `last` is the latest id that is known. */
export interface StoreParts {
  readonly shell: Shell
  readonly database: LecternDatabase
  readonly device: DeviceId
  readonly now: () => number
  readonly last: EntryId | null
  readonly readOnly: Problem | null
}

/** Puts a store together. */
export function makeStore({ shell, database, device, now, last, readOnly }: StoreParts): Store {
  let stopped: Problem | null = null
  let turn: Promise<unknown> = Promise.resolve()
  return {
    shell,
    database,
    device,
    now,
    makeStamp: makeStamps(now, last),
    get readOnly() {
      return readOnly ?? stopped
    },
    stopWriting(reason) {
      stopped ??= reason
    },
    goOnWriting() {
      stopped = null
    },
    inTurn(work) {
      const result = turn.then(work, work)
      turn = result.catch(() => null)
      return result
    },
  }
}
