import type { Entry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { foldCard } from '../../decks/journal/fold-card.ts'
import type { LecternDatabase } from './database.ts'
import { cardToSubject, entryToCard } from './entry-to-subject.ts'
import { makeTimeline, rememberAll, type SettingsTimeline } from './memory-timeline.ts'
import type { CardState } from './make-memory-row.ts'
import { liveEntriesOf, readLive } from './read-live.ts'

/** So many cards are looked up one by one; for more, all cards that have entries are listed first. */
const few = 100

/** The states of cards as their live entries leave them; cards without entries are not in it. Within a transaction. */
export async function readCardStates(database: LecternDatabase, cards: readonly CardId[]): Promise<Map<CardId, CardState>> {
  return readStatesOf(database, await subjectsWithEntries(database, cards.map(cardToSubject)))
}

/** The same for cards that are known to have entries, which spares looking for those that have. */
export async function readTouchedStates(database: LecternDatabase, cards: readonly CardId[]): Promise<Map<CardId, CardState>> {
  return readStatesOf(database, cards.map(cardToSubject))
}

async function readStatesOf(database: LecternDatabase, subjects: readonly string[]): Promise<Map<CardId, CardState>> {
  if (subjects.length === 0) return new Map()
  const entries = liveEntriesOf(await database.entries.where('subject').anyOf(subjects).toArray())
  return foldCards(entries, makeTimeline(await readLive(database, 'settings')))
}

/** The states of all cards that live entries, in the order of their ids, are about. */
export function foldCards(entries: readonly Entry[], timeline: SettingsTimeline): Map<CardId, CardState> {
  const byCard = new Map<CardId, Entry[]>()
  for (const entry of entries) {
    const card = entryToCard(entry)
    if (card === null) continue
    const known = byCard.get(card)
    if (known === undefined) byCard.set(card, [entry])
    else known.push(entry)
  }
  const states = new Map<CardId, CardState>()
  for (const [card, own] of byCard) {
    const { marks, reviews } = foldCard(own)
    states.set(card, { marks, memory: rememberAll(reviews, timeline), last: own.at(-1)?.id ?? null })
  }
  return states
}

async function subjectsWithEntries(database: LecternDatabase, subjects: readonly string[]): Promise<readonly string[]> {
  if (subjects.length <= few) return subjects
  const known = new Set(await database.entries.orderBy('subject').uniqueKeys())
  return subjects.filter((subject) => known.has(subject))
}
