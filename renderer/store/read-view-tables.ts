import type { LecternDatabase } from './database.ts'
import { readMeta } from './database.ts'
import { readMemories } from './memory-rows.ts'
import { readNotes } from './note-pages.ts'

/** One part of the view: what its rows are called, and the rows by their keys. */
export interface ViewTable {
  readonly name: string
  readonly unit: string
  readonly read: (database: LecternDatabase) => Promise<Map<string, unknown>>
}

function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, unknown> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** What the view says, whatever its rows are like: which notes share a row, and in what order entries were learned of, says nothing. */
export const viewTables: readonly ViewTable[] = [
  { name: 'entries', unit: 'entries', read: async ({ entries }) => byKey((await entries.toArray()).map(({ written: _order, ...row }) => row), ({ id }) => id) },
  { name: 'decks', unit: 'decks', read: async ({ decks }) => byKey(await decks.toArray(), ({ id }) => id) },
  { name: 'articles', unit: 'articles', read: async ({ articles }) => byKey(await articles.toArray(), ({ id }) => id) },
  { name: 'notes', unit: 'notes', read: async (database) => byKey(await readNotes(database), ({ id }) => id) },
  { name: 'drafts', unit: 'drafts', read: async ({ drafts }) => byKey(await drafts.toArray(), ({ id }) => id) },
  { name: 'makings', unit: 'articles with drafts', read: async ({ makings }) => byKey(await makings.toArray(), ({ deck }) => deck) },
  { name: 'cards', unit: 'cards', read: async (database) => byKey(await readMemories(database), ({ card }) => card) },
  { name: 'histories', unit: 'parts of histories', read: async ({ histories }) => byKey(await histories.toArray(), ({ entry, last }) => `${entry} ${last}`) },
  { name: 'tallies', unit: 'counts of decks', read: async ({ tallies }) => byKey(await tallies.toArray(), ({ deck }) => deck) },
  { name: 'noteTypes', unit: 'note types', read: async ({ noteTypes }) => byKey(await noteTypes.toArray(), ({ id }) => id) },
  { name: 'presets', unit: 'deck options', read: async ({ presets }) => byKey(await presets.toArray(), ({ id }) => id) },
  { name: 'assigns', unit: 'decks with options of their own', read: async ({ assigns }) => byKey(await assigns.toArray(), ({ deck }) => deck) },
  { name: 'seminars', unit: 'seminars', read: async ({ seminars }) => byKey(await seminars.toArray(), ({ id }) => id) },
  { name: 'readings', unit: 'articles that were read', read: async ({ readings }) => byKey(await readings.toArray(), ({ article }) => article) },
  { name: 'quizzes', unit: 'quizzes', read: async ({ quizzes }) => byKey(await quizzes.toArray(), ({ id }) => id) },
  { name: 'quizAnswers', unit: 'answers in quizzes', read: async ({ quizAnswers }) => byKey(await quizAnswers.toArray(), ({ quiz, question }) => `${quiz} ${question}`) },
  { name: 'settings', unit: 'sets of settings', read: async (database) => new Map([['settings', await readMeta(database, 'settings')]]) },
]
