import type { CardId, DeckId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { countWaiting, findMemories, readLearning } from './memory-rows.ts'
import { readRowsUntil } from './read-rows-until.ts'
import type { MemoryRow } from './rows.ts'

/** What is to be read of the cards that are due before `until` (ms). */
export interface DueWanted {
  readonly until: number
  readonly today: number
  /** So many that can be taken today are enough. */
  readonly most: number
  /** How many more repeated cards the options of a deck allow today; decks without a limit are not in it. */
  readonly left: ReadonlyMap<DeckId, number>
  /** Cards that wait for a seminar. */
  readonly held: ReadonlySet<CardId>
  readonly deck: DeckId | undefined
}

/** So many cards in learning are read at most: nobody has as many, but a collection that was broken off, or made by a program. Tests make it smaller. */
export const learningRead = { most: 3000 }

/**
 * The cards in learning, and of the others that are due those that wait longest: a reader who was away has thousands,
 * and the plan takes a few hundred. Cards that cannot come today (their deck has done its share, or they wait for a
 * seminar or for tomorrow) do not crowd out those that can. `beyond` counts the due cards that were not read.
 */
export async function readDue(database: LecternDatabase, wanted: DueWanted): Promise<{ due: MemoryRow[]; beyond: number }> {
  const { until, today, deck, held } = wanted
  const learning = await readLearning(database, until, deck, learningRead.most)
  const read = new Set(learning.map(({ card }) => card))
  const left = new Map(wanted.left)
  const { found, all } = await readRowsUntil(database, { kind: 'waiting', deck, until }, wanted.most + learning.length, (row) => {
    // Those in learning that were not read must not crowd out the others.
    if (row.learning !== undefined) return read.has(row.card)
    if (held.has(row.card) || (row.buriedUntil ?? today) > today) return false
    const own = left.get(row.deck)
    if (own !== undefined) left.set(row.deck, own - 1)
    return own === undefined || own > 0
  })
  const reviews = found.filter((row) => row.learning === undefined)
  const beyond = all && learning.length < learningRead.most ? 0 : (await countWaiting(database, until, deck)) - learning.length - reviews.length - (await countHeld(database, wanted, reviews))
  return { due: [...learning, ...reviews], beyond: Math.max(0, beyond) }
}

/** How many due cards wait for a seminar and were not read: they are no backlog. */
async function countHeld(database: LecternDatabase, { held, until, deck }: DueWanted, read: readonly MemoryRow[]): Promise<number> {
  if (held.size === 0) return 0
  const known = new Set(read.map(({ card }) => card))
  const rows = await findMemories(database, [...held].filter((card) => !known.has(card)))
  return rows.filter((row) => row?.waiting !== undefined && row.learning === undefined && row.waiting < until && (deck === undefined || row.deck === deck)).length
}
