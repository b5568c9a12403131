import { cardIdSchema, entryIdSchema, type CardId, type EntryId } from '../../decks/model/id.ts'
import type { Review } from '../../decks/model/review.ts'

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID of the time `at`, the `count`th of its millisecond. */
export function anEntryId(at: number, count = 0): EntryId {
  let time = ''
  for (let left = at, place = 0; place < 10; place += 1, left = Math.floor(left / 32)) time = letters.charAt(left % 32) + time
  let chance = ''
  for (let left = count, place = 0; place < 16; place += 1, left = Math.floor(left / 32)) chance = letters.charAt(left % 32) + chance
  return entryIdSchema.parse(time + chance)
}

/** A card's id from any short name. */
export function aCardId(name = 'card-1'): CardId {
  return cardIdSchema.parse(name)
}

/** One answer: "good" on 1 January 2026 at noon UTC after five seconds, unless told otherwise. */
export function aReview(change: Partial<Review> & { count?: number } = {}): Review {
  const { count = 0, ...rest } = change
  const at = rest.at ?? Date.UTC(2026, 0, 1, 12)
  return { id: anEntryId(at, count), card: aCardId(), rating: 3, at, took: 5000, ...rest }
}
