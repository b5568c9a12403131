import { decodeTime, incrementBase32, ulid } from 'ulid'
import { entryIdSchema, type EntryId } from '../../decks/model/id.ts'

/** An id for an entry and the time in it. */
export interface Stamp {
  readonly id: EntryId
  readonly at: number
}

/** Gives a stamp; `after` is an id that the new one must sort after. */
export type MakeStamp = (after?: EntryId) => Stamp

/** A clock that went back by less than this is not believed: stamps go on from the last one. */
const patience = 3_600_000

/**
 * Makes stamps that ascend, also when the clock is set back a little. When it goes back by more than an hour it was
 * wrong before, so the new time is taken; the order of such entries is that of their ids, as after a merge.
 */
export function makeStamps(now: () => number, last: EntryId | null): MakeStamp {
  let previous = last
  let isOwn = false
  // Others may go on from the last id that is known here too: another page, or a copy of this collection elsewhere. So the
  // number after it is not taken, but one more ms and fresh chance; only from there on are the numbers this page's own.
  const goOn = (id: EntryId): string => (isOwn ? incrementBase32(id) : ulid(decodeTime(id) + 1))
  return (after) => {
    const time = now()
    const back = previous === null ? -1 : decodeTime(previous) - time
    const fresh = back >= 0 && back < patience && previous !== null ? goOn(previous) : ulid(time)
    const id = entryIdSchema.parse(after !== undefined && fresh <= after ? ulid(decodeTime(after) + 1) : fresh)
    previous = id
    isOwn = true
    return { id, at: decodeTime(id) }
  }
}
