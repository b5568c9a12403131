import { readMemories } from '../../renderer/store/memory-rows.ts'
import type { LecternDatabase } from '../../renderer/store/database.ts'
import { readNotes } from '../../renderer/store/note-pages.ts'

/** Tables that say the same in more than one way: which notes share a page, and which cards rest. */
const apart = new Set(['meta', 'files', 'notePages', 'notePlaces', 'memories', 'restHeads', 'restRows', 'restPlaces'])

/** All that a store's view holds, in a form that can be compared: the order in which entries were written and the pages of notes and cards are left out. */
export async function readTables(database: LecternDatabase): Promise<Record<string, unknown>> {
  const tables: Record<string, unknown> = {}
  for (const { name } of database.tables) if (!apart.has(name)) tables[name] = (await database.table(name).toArray()).map((row) => ({ ...row, written: undefined }))
  for (const { key, value } of await database.meta.toArray()) tables[`meta.${key}`] = value
  tables['notes'] = (await readNotes(database)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  tables['memories'] = await readMemories(database)
  const { sum } = (tables['meta.applied'] ?? { sum: null }) as { sum: unknown }
  const { last } = (tables['meta.content'] ?? { last: null }) as { last: unknown }
  return { ...tables, 'meta.applied': sum, 'meta.content': last }
}

const ofTheStore = new Set(['entries', 'files', 'meta.applied', 'meta.content', 'meta.schema', 'meta.derived'])

/** What is on the screens: all rows but those of entries and files, and what the view knows of itself. */
export async function readShown(database: LecternDatabase): Promise<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(await readTables(database)).filter(([name]) => !ofTheStore.has(name)))
}
