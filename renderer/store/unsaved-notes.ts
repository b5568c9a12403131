import { Dexie, type Table } from 'dexie'
import type { Store } from './store.ts'

/** What was typed into a note and not saved yet, as the editor has it. */
export interface Unsaved<T> {
  /** The note's id, or `new`. */
  readonly key: string
  /** When it was typed, ms since 1970 UTC. */
  readonly at: number
  readonly draft: T
}

type UnsavedTable = Table<Unsaved<unknown>, string>

// [Note: unsaved] Half a sentence is no deed of the reader, so it stands in no journal, travels to no other computer and
// undo does not know it. It has a database of its own, for the other is made again from the journal when need be.
const tables = new WeakMap<Store, UnsavedTable>()

function tableOf(store: Store): UnsavedTable {
  const known = tables.get(store)
  if (known !== undefined) return known
  const database = new Dexie(`${store.database.name}-unsaved`, { chromeTransactionDurability: 'strict' }) as Dexie & { readonly unsaved: UnsavedTable }
  database.version(1).stores({ unsaved: 'key' })
  tables.set(store, database.unsaved)
  return database.unsaved
}

/** Keeps what is typed; a kill of the app does not lose it. False when there is no room for it or no place. */
export async function keepUnsaved(store: Store, key: string, draft: unknown): Promise<boolean> {
  return tableOf(store).put({ key, at: store.now(), draft }).then(() => true, () => false)
}

/** What was typed and not saved, or null. The caller looks whether it has the shape it expects: an older version may have written it. */
export async function readUnsaved(store: Store, key: string): Promise<Unsaved<unknown> | null> {
  return tableOf(store).get(key).then((row) => row ?? null, () => null)
}

/** Forgets what was typed: it is saved, or the reader drops it. */
export async function dropUnsaved(store: Store, key: string): Promise<void> {
  await tableOf(store).delete(key).catch(() => {})
}
