import { crc } from '../../decks/journal/crc.ts'
import type { DeckId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import type { MemoryRow, TallyRow } from './rows.ts'

/** How much a deck has, or how much is to be added to that. */
export type Tally = Omit<TallyRow, 'deck'>

/** What is to be added to the counts of decks. */
export type TallyChanges = Map<DeckId, Tally>

const none: Tally = { notes: 0, cards: 0, fresh: 0, aside: 0 }
const sums = 2 ** 32

/** Adds a card to the counts of its deck, or with `times` -1 takes it off. */
export function addCardTally(changes: TallyChanges, row: Pick<MemoryRow, 'card' | 'deck' | 'fresh' | 'suspended' | 'wrong'>, times: 1 | -1): void {
  const own = row.suspended || row.wrong !== null ? crc(new TextEncoder().encode(row.card)) : 0
  addTally(changes, row.deck, { cards: times, fresh: row.fresh === undefined ? 0 : times, aside: times === 1 ? own : (sums - own) % sums })
}

/** Adds to the counts of a deck. */
export function addTally(changes: TallyChanges, deck: DeckId, { notes = 0, cards = 0, fresh = 0, aside = 0 }: Partial<Tally>): void {
  const now = changes.get(deck) ?? none
  changes.set(deck, { notes: now.notes + notes, cards: now.cards + cards, fresh: now.fresh + fresh, aside: (now.aside + aside) % sums })
}

/** Writes changed counts; a deck without anything has no row. Within a transaction of the caller. */
export async function writeTallies(database: LecternDatabase, changes: TallyChanges): Promise<void> {
  for (const [deck, change] of changes) {
    if (change.notes === 0 && change.cards === 0 && change.fresh === 0 && change.aside === 0) continue
    const row = sum((await database.tallies.get(deck)) ?? none, change)
    if (row.notes === 0 && row.cards === 0) await database.tallies.delete(deck)
    else await database.tallies.put({ deck, ...row })
  }
}

function sum(a: Tally, b: Tally): Tally {
  return { notes: a.notes + b.notes, cards: a.cards + b.cards, fresh: a.fresh + b.fresh, aside: (a.aside + b.aside) % sums }
}
