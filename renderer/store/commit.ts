import type { KeptFile } from '../../decks/journal/content.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { applyEntry } from './apply-entry.ts'
import type { FileRow } from './rows.ts'
import type { Store } from './store.ts'
import type { RowChange } from './write-memories.ts'

/** An entry before it has an id: what the reader does. */
export type Deed = Entry extends infer E ? (E extends Entry ? Omit<E, 'id' | 'device' | 'at' | 'group'> : never) : never

/** What came of it. */
export interface Committed {
  readonly entry: Entry
  readonly change: RowChange | null
}

/** What an import or a making takes in: the kept file, and what is in it. */
export interface TakenFile {
  readonly row: FileRow
  readonly content: KeptFile
}

/**
 * Does one thing for good: the entry goes to the journal, the disk acknowledges it, and one transaction applies it.
 * When the page dies in between, the next start applies it. `file` is what it takes in. Only within
 * `store.inTurn`.
 */
export async function commit(store: Store, deed: Deed, file?: TakenFile): Promise<Result<Committed>> {
  return commitEntry(store, { ...store.makeStamp(), device: store.device, ...deed }, file)
}

/** The same for an entry that has its id already. */
export async function commitEntry(store: Store, entry: Entry, file?: TakenFile): Promise<Result<Committed>> {
  const { database } = store
  const change = await keepAndApply(store, [entry], async () => {
    if (file !== undefined) await database.files.put(file.row)
    return applyEntry(database, entry, file?.content)
  })
  return change.ok ? ok({ entry, change: change.value }) : change
}

/** Writes entries to the journal in one call, and applies them in one transaction. */
export async function keepAndApply<T>(store: Store, entries: readonly Entry[], apply: () => Promise<T>): Promise<Result<T>> {
  const kept = await keepEntries(store, entries)
  return kept.ok ? applyKept(store, apply) : kept
}

/** Writes entries to the journal in one call. */
export async function keepEntries(store: Store, entries: readonly Entry[]): Promise<Result<unknown>> {
  return keepLines(store, entries.map((entry) => JSON.stringify(entry)))
}

/** The same for entries as lines of the journal. */
export async function keepLines(store: Store, lines: string[]): Promise<Result<unknown>> {
  return store.readOnly === null ? store.shell.call('journal.append', { lines }) : { ok: false, problem: store.readOnly }
}

/** Applies what the journal has in one transaction. `isStop` names a failure that was meant: then there is nothing to fear, and the problem is `stopped`. */
export async function applyKept<T>(store: Store, apply: () => Promise<T>, isStop: (error: unknown) => boolean = () => false): Promise<Result<T>> {
  try {
    // Dexie keeps a transaction open over native promises only when what it is handed is an async function itself.
    return ok(await store.database.transaction('rw', store.database.tables, async () => apply()))
  } catch (error) {
    if (isStop(error)) return fail('stopped', 'It was stopped. Nothing was changed.')
    const name = error instanceof Error ? error.name : 'unknown'
    // Of what is tried from now on it must not be said that it is kept.
    store.stopWriting({ type: 'view-stopped', detail: `The database of your cards took in nothing more (${name}), so nothing more is done now. If the disk is full, free some space. Then open your cards again. Nothing that was kept is lost.` })
    return fail('view-behind', `It is kept, but cannot be shown now (${name}). If the disk is full, free some space. Then open your cards again.`)
  }
}
