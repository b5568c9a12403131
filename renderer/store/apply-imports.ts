import type { KeptFile } from '../../decks/journal/content.ts'
import { addToSum, emptySum } from '../../decks/journal/journal-sum.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { applyEntry, makeEntryRow } from './apply-entry.ts'
import { applyToContent } from './apply-to-content.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import type { Tell } from './many-rows.ts'

// [Note: decks at once] The decks of one package are applied together. One by one, each would have the database tell
// again what is there, the decks before it among it: with twenty decks that was most of the time of an import.

/**
 * Applies imports that were just made, with the same rows as one after the other. `files` are the decks they take in, by
 * their hashes; `tell` hears how many rows are written. Within a rw transaction over all tables.
 */
export async function applyImports(database: LecternDatabase, imports: readonly (Entry & { readonly kind: 'import' })[], files: ReadonlyMap<string, KeptFile>, tell: Tell): Promise<void> {
  const { sum, written, latest } = (await readMeta(database, 'applied')) ?? { sum: emptySum, written: 0, latest: null }
  const [first, last] = [imports[0], imports.at(-1)]
  if (first === undefined || last === undefined) return
  if (latest !== null && first.id < latest) {
    for (const entry of imports) await applyEntry(database, entry, files.get(entry.file), tell)
    return
  }
  await database.entries.bulkAdd(imports.map((entry, at) => makeEntryRow(entry, written + at, 0)))
  await writeMeta(database, 'applied', { sum: addToSum(sum, imports.map(({ id }) => id)), written: written + imports.length, latest: last.id })
  await applyToContent(database, imports, files, tell)
}
