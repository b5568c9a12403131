import type { DeckId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import type { TallyRow } from './rows.ts'

/** How much a deck has, or how much is to be added to that. */
export type Tally = Omit<TallyRow, 'deck'>

/** What is to be added to the counts of decks. */
export type TallyChanges = Map<DeckId, Tally>

const none: Tally = { notes: 0, cards: 0, fresh: 0 }

/** Adds to the counts of a deck. */
export function addTally(changes: TallyChanges, deck: DeckId, more: Partial<Tally>): void {
  changes.set(deck, sum(changes.get(deck) ?? none, { ...none, ...more }))
}

/** Writes changed counts; a deck without anything has no row. Within a transaction of the caller. */
export async function writeTallies(database: LecternDatabase, changes: TallyChanges): Promise<void> {
  for (const [deck, change] of changes) {
    if (change.notes === 0 && change.cards === 0 && change.fresh === 0) continue
    const row = sum((await database.tallies.get(deck)) ?? none, change)
    if (row.notes === 0 && row.cards === 0) await database.tallies.delete(deck)
    else await database.tallies.put({ deck, ...row })
  }
}

function sum(a: Tally, b: Tally): Tally {
  return { notes: a.notes + b.notes, cards: a.cards + b.cards, fresh: a.fresh + b.fresh }
}
