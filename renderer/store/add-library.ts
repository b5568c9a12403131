import { Dexie } from 'dexie'
import { ok, type Result } from '../../decks/result.ts'
import { importDeck } from './import-deck.ts'
import { parseDeckFile } from './parse-deck-file.ts'
import type { Store } from './store.ts'

/** The shipped decks by file name, each with the way to its text. */
export type LibraryFiles = Readonly<Record<string, () => Promise<string>>>

const metaKey = 'library'

/**
 * Takes in the shipped decks that never were: all at the first start, those that are new after an update. A deck that
 * the reader removed, or whose import she took back, stays away. Stops at the first problem.
 */
export async function addLibrary(store: Store, files: LibraryFiles): Promise<Result<{ readonly added: number }>> {
  const names = Object.keys(files).toSorted()
  const seen = await store.database.meta.get(metaKey)
  if (seen?.value === names.join('\n')) return ok({ added: 0 })
  const imports = await store.database.entries.where('[kind+at]').between(['import', Dexie.minKey], ['import', Dexie.maxKey]).toArray()
  const known = new Set(imports.flatMap(({ entry }) => (entry.kind === 'import' ? [entry.deck] : [])))
  let added = 0
  for (const name of names) {
    const text = await files[name]?.()
    const file = parseDeckFile(new TextEncoder().encode(text))
    if (!file.ok) throw new Error(`A shipped deck is not one: ${name}, ${file.problem.where ?? ''}`)
    if (known.has(file.value.deck.id)) continue
    const done = await importDeck(store, file.value)
    if (!done.ok) return done
    added += 1
  }
  await store.database.meta.put({ key: metaKey, value: names.join('\n') })
  return ok({ added })
}
