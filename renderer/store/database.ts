import { Dexie, type DexieOptions, type Table } from 'dexie'
import type { JournalSum } from '../../decks/journal/journal-sum.ts'
import type { ArticleId, CardId, DeckId, EntryId, NoteId, NoteTypeId, PresetId, QuizId, SeminarId } from '../../decks/model/id.ts'
import type { Settings } from '../../decks/model/settings.ts'
import { countClosings } from './closings.ts'
import { placeNotes } from './note-places.ts'
import type { ArticleRow, AssignRow, DeckRow, DraftRow, EntryRow, FileRow, HistoryRow, MakingRow, MemoryRow, NotePageRow, NoteTypeRow, PlaceRow, PlanRow, PresetRow, QuizAnswerRow, QuizRow, ReadingRow, RestHead, RestRow, SeminarRow, TallyRow } from './rows.ts'

/** What the store knows about itself, one row each. */
export interface Meta {
  /** Our own number of the shape of the tables; the database's number says nothing, for an old Dexie opens any. */
  readonly schema: number
  /** The number of the rules that made the rows from the entries; when it changes they are made again. */
  readonly derived: number
  /** The set of entries that was applied, how many were written, and the latest id. */
  readonly applied: { readonly sum: JournalSum; readonly written: number; readonly latest: EntryId | null }
  readonly settings: Settings
  /** The last entry that changed the collection, and how often it changed. */
  readonly content: { readonly last: EntryId | null; readonly version: number }
  /** How far the verification got that goes on at each start; see [Note: verified]. `files`: see [Note: files looked after]; the last one that was read, the sizes by hash, and those that were told as lost. */
  readonly verified: { readonly deck: DeckId | ''; readonly line: number; readonly files?: { readonly after: string; readonly sizes: Readonly<Record<string, number>>; readonly lost: readonly string[] } }
}

/** A row of `meta`. */
export type MetaRow = { readonly [K in keyof Meta]: { readonly key: K; readonly value: Meta[K] } }[keyof Meta]

/** The view of the journal that the page reads. Everything in it can be rebuilt from the journal, but for `plans`, which are made again. */
export type LecternDatabase = Dexie & {
  readonly entries: Table<EntryRow, EntryId>
  readonly files: Table<FileRow, string>
  readonly decks: Table<DeckRow, DeckId>
  readonly articles: Table<ArticleRow, ArticleId>
  /** See note-pages.ts; only that file uses these two. */
  readonly notePages: Table<NotePageRow, number, NotePageRow>
  readonly notePlaces: Table<PlaceRow<NoteId>, number>
  readonly drafts: Table<DraftRow, NoteId>
  readonly makings: Table<MakingRow, DeckId>
  /** See memory-rows.ts; only that file and resting-cards.ts use these four. */
  readonly memories: Table<MemoryRow, CardId>
  readonly restHeads: Table<RestHead, number>
  readonly restRows: Table<RestRow, number>
  readonly restPlaces: Table<PlaceRow<CardId>, number>
  readonly noteTypes: Table<NoteTypeRow, NoteTypeId>
  readonly histories: Table<HistoryRow, [EntryId, CardId]>
  readonly tallies: Table<TallyRow, DeckId>
  readonly presets: Table<PresetRow, PresetId>
  readonly assigns: Table<AssignRow, DeckId>
  readonly seminars: Table<SeminarRow, SeminarId>
  readonly readings: Table<ReadingRow, ArticleId>
  readonly quizzes: Table<QuizRow, QuizId>
  readonly quizAnswers: Table<QuizAnswerRow, [QuizId, number]>
  readonly plans: Table<PlanRow, number>
  readonly meta: Table<MetaRow, keyof Meta>
}

/** The shape of the tables below. Raise it with every change and add the upgrade to `makeDatabase`. */
export const schemaNumber = 5

/** The rules of `apply*.ts`, `fold*.ts` and the memory model. Raise it when they give other rows for the same entries. */
export const derivedNumber = 3

const schemaRow: MetaRow = { key: 'schema', value: schemaNumber }

/** Another IndexedDB than the browser's own; see [Note: memory view]. */
export type Engine = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>

/** Names the tables. Nothing is opened before the first use. */
export function makeDatabase(name: string, engine: Engine = {}): LecternDatabase {
  // [Note: strict] Since Chrome 121 a commit is acknowledged before it is on the disk unless durability is strict.
  // [Note: no cache] With Dexie's cache, a query of one live query waits for the same one of another, which is in a transaction of
  // its own: meanwhile the first transaction has nothing to do and ends ("Transaction committed too early"). So the app stopped
  // with a hundred thousand answers to five thousand cards, where two parts of a screen asked for today.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...engine }) as LecternDatabase
  countClosings(database)
  database.version(1).stores({
    entries: 'id, written, subject, [kind+at]',
    files: 'hash',
    decks: 'id',
    articles: 'id',
    notes: 'id, [deck+position]',
    memories: 'card, note, waiting, learning, [deck+waiting], [deck+fresh]',
    tallies: 'deck',
    meta: 'key',
  })
  // Before, no journal had entries that these tables come from, so there is nothing to fill them with.
  database.version(2).stores({
    drafts: 'id, [deck+position], [deck+state], state, [note.frame+decided]',
    makings: 'deck',
  }).upgrade(async (tables) => {
    await tables.table('meta').put(schemaRow)
  })
  // No journal had entries for these tables either. The rows of cards get their new key when the view is made again, for
  // `derivedNumber` rose with this version.
  database.version(3).stores({
    entries: 'id, written, subject, [kind+at], [kind+written]',
    memories: 'card, note, waiting, learning, lapsed, [deck+waiting], [deck+fresh], [deck+last]',
    presets: 'id',
    assigns: 'deck',
    seminars: 'id',
    readings: 'article',
    quizzes: 'id',
    quizAnswers: '[quiz+question]',
    plans: 'day',
  }).upgrade(async (tables) => {
    await tables.table('meta').put(schemaRow)
  })
  // Nor for these. Rows of cards and notes get what is new in them when the view is made again.
  database.version(4).stores({
    noteTypes: 'id',
    histories: '[entry+last]',
    // Each index of a card's row costs when decks come in; what this had `note` and `[deck+last]` for is found otherwise.
    memories: 'card, waiting, learning, lapsed, [deck+waiting], [deck+fresh]',
    notePages: '++page, *ids, *decks',
  }).upgrade(async (tables) => {
    // Read-only views of a journal that cannot be opened have no other notes than these.
    for (const note of await tables.table('notes').toArray()) await tables.table('notePages').add({ ids: [note.id], decks: [note.deck], notes: [note] })
    await tables.table('meta').put(schemaRow)
  })
  database.version(5).stores({ notes: null })
  // Where notes are is kept as [Note: places] says. Cards that have rows of their own keep them; what comes in from now on may
  // rest. The acts of many entries are found by `entry.group`; entries that are acts by themselves are not in this index and
  // cost nothing.
  database.version(6).stores({
    entries: 'id, written, subject, [kind+at], [kind+written], entry.group',
    notePages: '++page, *decks',
    notePlaces: 'number',
    restHeads: 'page, [kind+low], [deck+kind+low]',
    restRows: 'page',
    restPlaces: 'number',
  }).upgrade(async (tables) => {
    await placeNotes(tables.table('notePages'), tables.table('notePlaces'))
    await tables.table('meta').put(schemaRow)
  })
  return database
}

/** Reads a row of `meta`. */
export async function readMeta<K extends keyof Meta>(database: LecternDatabase, key: K): Promise<Meta[K] | undefined> {
  const row = await database.meta.get(key)
  return row?.value as Meta[K] | undefined
}

/** Writes a row of `meta`. */
export async function writeMeta<K extends keyof Meta>(database: LecternDatabase, key: K, value: Meta[K]): Promise<void> {
  const row = { key, value } as MetaRow
  await database.meta.put(row)
}
