import type { ReviewEntry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { dayLength } from '../../decks/study/day.ts'
import type { LecternDatabase } from './database.ts'
import { findMemories } from './memory-rows.ts'
import { readLiveBetween } from './read-answers.ts'
import type { MemoryRow } from './rows.ts'

/** The answers to one card in a part of the log. */
export interface LoggedCard {
  readonly card: CardId
  /** Undefined when the card is not in the collection any more. */
  readonly row: MemoryRow | undefined
  /** By their time. */
  readonly reviews: readonly ReviewEntry[]
  /** True when there are earlier ones that are not among them; also when nobody knows. */
  readonly metBefore: boolean
}

/** The answers that count from `from` to `until` (ms, not counted), by card. */
export async function readLog(database: LecternDatabase, from: number, until: number): Promise<readonly LoggedCard[]> {
  const byCard = new Map<CardId, ReviewEntry[]>()
  // A day at a time, so that the page stays usable; see [Note: parts].
  for (let start = from; start < until; start += dayLength) {
    for (const entry of await readLiveBetween(database, 'review', start, Math.min(start + dayLength, until))) {
      if (entry.kind !== 'review') continue
      const known = byCard.get(entry.card)
      if (known === undefined) byCard.set(entry.card, [entry])
      else known.push(entry)
    }
  }
  const rows = await findMemories(database, [...byCard.keys()])
  return [...byCard].map(([card, reviews], place) => ({ card, row: rows[place], reviews, metBefore: (rows[place]?.memory.reps ?? Infinity) > reviews.length }))
}
