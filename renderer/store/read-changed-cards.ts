import { entryToCard } from '../../decks/journal/group-by-card.ts'
import { targetsOf } from '../../decks/journal/retracted-entries.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { CardId, EntryId, NoteId } from '../../decks/model/id.ts'
import type { Settings } from '../../decks/model/settings.ts'
import { readMeta, type LecternDatabase } from './database.ts'
import { findRows } from './many-rows.ts'
import type { Store } from './store.ts'

/**
 * What changed: `version` is the number of `useContentVersion` until which that is so; `cards` are null when any card may
 * have changed. Of `notes` any card may have, those too that they no longer have.
 */
export interface ChangedCards {
  readonly version: number
  readonly cards: readonly CardId[] | null
  readonly notes: readonly NoteId[]
}

interface Touched {
  readonly cards?: readonly CardId[]
  readonly notes?: readonly NoteId[]
}

/** More entries than this are not looked through one by one. */
const most = 1000

/** Changes of these settings may move cards; the others say nothing of them. */
const moving: readonly (keyof Settings)[] = ['timeZone', 'dayStartHour', 'desiredRetention', 'easyDays']

/** The cards that may have changed since a version. Those that are gone are among them: `readCardRecords` gives none for these. */
export async function readChangedCards(store: Store, since: number): Promise<ChangedCards> {
  const { database } = store
  return database.transaction('r', database.tables, async () => {
    const version = (await readMeta(database, 'applied'))?.written ?? 0
    if (since > version || version - since > most) return { version, cards: since === version ? [] : null, notes: [] }
    const rows = await database.entries.where('written').aboveOrEqual(since).toArray()
    const cards = new Set<CardId>()
    const notes = new Set<NoteId>()
    for (const { entry } of rows) {
      const touched = await touchedBy(database, entry)
      if (touched === null) return { version, cards: null, notes: [] }
      for (const card of touched.cards ?? []) cards.add(card)
      for (const note of touched.notes ?? []) notes.add(note)
    }
    return { version, cards: [...cards], notes: [...notes] }
  })
}

/** What an entry may have changed; null when that cannot be told from it. */
async function touchedBy(database: LecternDatabase, entry: Entry): Promise<Touched | null> {
  const card = entryToCard(entry)
  if (card !== null) return { cards: [card] }
  if (entry.kind === 'note') return { notes: [entry.note.id] }
  if (entry.kind === 'tag' || entry.kind === 'move' || entry.kind === 'settle' || (entry.kind === 'remove' && entry.deck === null && entry.article === undefined)) return { notes: entry.notes }
  if (entry.kind === 'settings') return moving.some((name) => name in entry.change) ? null : {}
  if (entry.kind === 'retract') return touchedByAll(database, targetsOf(entry))
  const unseen: readonly Entry['kind'][] = ['practice', 'seminar', 'read', 'quiz', 'quiz-answer']
  return unseen.includes(entry.kind) ? {} : null
}

/** The same for entries that were taken back or brought again; null when there are many. */
async function touchedByAll(database: LecternDatabase, ids: readonly EntryId[]): Promise<Touched | null> {
  if (ids.length > most) return null
  const cards: CardId[] = []
  const notes: NoteId[] = []
  for (const row of await findRows(database.entries, ids)) {
    const touched = row === undefined ? null : await touchedBy(database, row.entry)
    if (touched === null) return null
    cards.push(...(touched.cards ?? []))
    notes.push(...(touched.notes ?? []))
  }
  return { cards, notes }
}
