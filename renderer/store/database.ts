import { Dexie, type EntityTable } from 'dexie'
import type { ArticleRow, DeckRow, EntryRow, MemoryRow, NoteRow } from './rows.ts'

/** One fact about the store itself. */
export interface MetaRow {
  readonly key: string
  readonly value: unknown
}

/** The view of the journal that the page reads. Everything in it can be rebuilt from the journal. */
export type LecternDatabase = Dexie & {
  entries: EntityTable<EntryRow, 'id'>
  decks: EntityTable<DeckRow, 'id'>
  articles: EntityTable<ArticleRow, 'id'>
  notes: EntityTable<NoteRow, 'id'>
  memories: EntityTable<MemoryRow, 'card'>
  meta: EntityTable<MetaRow, 'key'>
}

/** Names the tables. Nothing is opened before the first use. */
export function makeDatabase(name: string): LecternDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as LecternDatabase
  database.version(1).stores({
    entries: 'id, written, subject, [kind+at]',
    decks: 'id',
    articles: 'id',
    notes: 'id, [deck+position]',
    memories: 'card, note, waiting, [deck+waiting], [deck+fresh]',
    meta: 'key',
  })
  return database
}
