import type { Entry } from '../../decks/model/entry.ts'
import type { CardId, NoteId } from '../../decks/model/id.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { entryToCard } from './entry-to-subject.ts'
import type { Store } from './store.ts'

/** What changed: `version` is the number of `useContentVersion` until which that is so, and `cards` are null when any card may have changed. */
export interface ChangedCards {
  readonly version: number
  readonly cards: readonly CardId[] | null
}

/** More entries than this are not looked through one by one. */
const most = 1000

/** The cards that may have changed since a version. Those that are gone are among them: `readCardRecords` gives none for these. */
export async function readChangedCards(store: Store, since: number): Promise<ChangedCards> {
  const { database } = store
  return database.transaction('r', database.tables, async () => {
    const version = (await readMeta(database, 'applied'))?.written ?? 0
    if (since > version || version - since > most) return { version, cards: since === version ? [] : null }
    const rows = await database.entries.where('written').aboveOrEqual(since).toArray()
    const cards = new Set<CardId>()
    for (const { entry } of rows) {
      const own = await cardsOf(database, entry)
      if (own === null) return { version, cards: null }
      for (const card of own) cards.add(card)
    }
    return { version, cards: [...cards] }
  })
}

/** The cards that an entry may have changed; null when they cannot be told from it. */
async function cardsOf(database: LecternDatabase, entry: Entry): Promise<readonly CardId[] | null> {
  const card = entryToCard(entry)
  if (card !== null) return [card]
  if (entry.kind === 'tag' || entry.kind === 'move') return cardsOfNotes(database, entry.notes)
  if (entry.kind === 'retract') {
    const target = await database.entries.get(entry.entry)
    return target === undefined || target.kind === 'note' ? null : cardsOf(database, target.entry)
  }
  const unseen: readonly Entry['kind'][] = ['practice', 'seminar', 'read', 'quiz', 'quiz-answer']
  return unseen.includes(entry.kind) ? [] : null
}

async function cardsOfNotes(database: LecternDatabase, notes: readonly NoteId[]): Promise<CardId[]> {
  const rows = await database.notes.bulkGet([...notes])
  return rows.flatMap((row) => row?.note.cards.map(({ id }) => id) ?? [])
}
