import type { CardId, EntryId, NoteId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { readMeta } from './database.ts'
import { findRows, readAllRows } from './many-rows.ts'
import { findMemories, readMemoriesApart } from './memory-rows.ts'
import { findNotes, readNotes } from './note-pages.ts'
import type { EntryRow } from './rows.ts'

/** One part of the view: what its rows are called, and the rows by their keys. */
export interface ViewTable {
  readonly name: string
  readonly unit: string
  /** All of them. Large parts are read in pages between which others may write, so that what is written meanwhile may be missed. */
  readonly read: (database: LecternDatabase) => Promise<Map<string, unknown>>
  /** Those of these keys, as they are at one moment when nobody writes. */
  readonly find: (database: LecternDatabase, keys: readonly string[]) => Promise<Map<string, unknown>>
}

function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, unknown> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** A part that is small, or of few rows: of some the others are read too. */
function small(name: string, unit: string, read: ViewTable['read']): ViewTable {
  return {
    name,
    unit,
    read,
    find: async (database, keys) => {
      const asked = new Set(keys)
      return new Map([...(await read(database))].filter(([key]) => asked.has(key)))
    },
  }
}

function withoutOrder({ written: _order, ...row }: EntryRow): Omit<EntryRow, 'written'> {
  return row
}

function onlyThere<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined)
}

/** What the view says, whatever its rows are like: which notes share a row, and in what order entries were learned of, says nothing. */
export const viewTables: readonly ViewTable[] = [
  {
    name: 'entries',
    unit: 'entries',
    read: async ({ entries }) => byKey((await readAllRows(entries)).map(withoutOrder), ({ id }) => id),
    find: async ({ entries }, keys) => byKey(onlyThere(await findRows(entries, keys as readonly EntryId[])).map(withoutOrder), ({ id }) => id),
  },
  small('decks', 'decks', async ({ decks }) => byKey(await decks.toArray(), ({ id }) => id)),
  small('articles', 'articles', async ({ articles }) => byKey(await articles.toArray(), ({ id }) => id)),
  {
    name: 'notes',
    unit: 'notes',
    read: async (database) => byKey(await readNotes(database), ({ id }) => id),
    find: async (database, keys) => byKey(onlyThere(await findNotes(database, keys as readonly NoteId[])), ({ id }) => id),
  },
  {
    name: 'drafts',
    unit: 'drafts',
    read: async ({ drafts }) => byKey(await readAllRows(drafts), ({ id }) => id),
    find: async ({ drafts }, keys) => byKey(onlyThere(await findRows(drafts, keys as readonly NoteId[])), ({ id }) => id),
  },
  small('makings', 'articles with drafts', async ({ makings }) => byKey(await makings.toArray(), ({ deck }) => deck)),
  {
    name: 'cards',
    unit: 'cards',
    read: async (database) => byKey(await readMemoriesApart(database), ({ card }) => card),
    find: async (database, keys) => byKey(onlyThere(await findMemories(database, keys as readonly CardId[])), ({ card }) => card),
  },
  small('histories', 'parts of histories', async ({ histories }) => byKey(await histories.toArray(), ({ entry, last }) => `${entry} ${last}`)),
  small('tallies', 'counts of decks', async ({ tallies }) => byKey(await tallies.toArray(), ({ deck }) => deck)),
  small('noteTypes', 'note types', async ({ noteTypes }) => byKey(await noteTypes.toArray(), ({ id }) => id)),
  small('presets', 'deck options', async ({ presets }) => byKey(await presets.toArray(), ({ id }) => id)),
  small('assigns', 'decks with options of their own', async ({ assigns }) => byKey(await assigns.toArray(), ({ deck }) => deck)),
  small('seminars', 'seminars', async ({ seminars }) => byKey(await seminars.toArray(), ({ id }) => id)),
  small('readings', 'articles that were read', async ({ readings }) => byKey(await readings.toArray(), ({ article }) => article)),
  small('quizzes', 'quizzes', async ({ quizzes }) => byKey(await quizzes.toArray(), ({ id }) => id)),
  small('quizAnswers', 'answers in quizzes', async ({ quizAnswers }) => byKey(await quizAnswers.toArray(), ({ quiz, question }) => `${quiz} ${question}`)),
  small('settings', 'sets of settings', async (database) => new Map([['settings', await readMeta(database, 'settings')]])),
]
