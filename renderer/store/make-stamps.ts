import { decodeTime, incrementBase32, ulid } from 'ulid'
import { entryIdSchema, type EntryId } from '../../decks/model/id.ts'

/** An id for an entry, and when it happens. */
export interface Stamp {
  readonly id: EntryId
  readonly at: number
}

/** Gives a stamp; `after` is an id that the new one must sort after. */
export type MakeStamp = (after?: EntryId) => Stamp

/** A clock that went back by less than this is not believed: the time goes on from the last stamp. */
const patience = 3_600_000

// [Note: a clock set back] Ids always ascend on this computer, for what is done later must count as later: an edit after an
// edit, a removal after what it removes. When the clock goes back by more than an hour it was wrong before, so that `at` is
// the new time, by which cards are planned and days are counted, though the time in the id goes on from the wrong one. An id
// is therefore never earlier than its `at`, and may be later.

/** Makes stamps whose ids ascend whatever the clock does; see [Note: a clock set back]. `last` is the last id that is known. */
export function makeStamps(now: () => number, last: EntryId | null): MakeStamp {
  let previous = last
  let isOwn = false
  // Others may go on from the last id that is known here too: another page, or a copy of this collection elsewhere. So the
  // number after it is not taken, but one more ms and fresh chance; only from there on are the numbers this page's own.
  const goOn = (id: EntryId): string => (isOwn ? incrementBase32(id) : ulid(decodeTime(id) + 1))
  return (after) => {
    const time = now()
    const back = previous === null ? -1 : decodeTime(previous) - time
    const fresh = back >= 0 && previous !== null ? goOn(previous) : ulid(time)
    const id = entryIdSchema.parse(after !== undefined && fresh <= after ? ulid(decodeTime(after) + 1) : fresh)
    const isBelieved = decodeTime(id) - time >= patience
    previous = id
    isOwn = true
    return { id, at: isBelieved ? time : decodeTime(id) }
  }
}
