import { entrySchema, type Entry } from '../../decks/model/entry.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import { applyEntries } from './apply-entries.ts'
import { applyKept, keepLines } from './commit.ts'
import { hashBytes } from './hash-bytes.ts'
import { findRows } from './many-rows.ts'
import { readKeptDeck } from './read-kept-file.ts'
import { readJournal } from './read-journal.ts'
import { readWholeFile } from './read-whole-file.ts'
import { rebuild } from './rebuild.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

/** What an archive brought that was not there. `missing`: how many of its files could not be had. */
export interface Merged {
  readonly entries: number
  readonly files: number
  readonly missing: number
}

/** What a journal may hold in one call. */
const most = 10_000
/** More entries than this are not applied one by one: the view is made again. */
const many = 500
const checked = 1000

/**
 * Takes in the journal of another collection, or of an earlier time of this one: what both hold is there once, and nothing
 * that is here is lost. Doing it again changes nothing. No act of the reader: undo does not know it. `readFile` gives the
 * kept files of the archive. A line that is no entry of a Lectern as new as this one refuses all of it.
 */
export async function mergeArchive(store: Store, lines: readonly string[], readFile: (hash: string) => Promise<Uint8Array | Problem>): Promise<Result<Merged>> {
  const entries = await parseLines(lines)
  if (!entries.ok) return entries
  return store.inTurn(async () => {
    if (store.readOnly !== null) return { ok: false, problem: store.readOnly }
    const { database } = store
    const known = await findRows(database.entries, entries.value.map(({ entry }) => entry.id))
    const lacking = entries.value.filter((_, place) => known[place] === undefined)
    const fresh = lacking.map(({ entry }) => entry)
    const listed = await store.shell.call('journal.listFiles', {})
    if (!listed.ok) return listed
    const files = { there: new Set(listed.value.files.map(({ hash }) => hash)), added: 0, missing: 0 }
    // The files first, for entries that name what is not there would count for nothing.
    for (const entry of fresh) {
      const kept = await keepFilesOf(store, entry, files, readFile)
      if (!kept.ok) return kept
    }
    for (let at = 0; at < lacking.length; at += most) {
      // As they are there, byte for byte.
      const kept = await keepLines(store, lacking.slice(at, at + most).map(({ line }) => line))
      if (!kept.ok) return kept
    }
    const done = await applyFresh(store, fresh)
    // What is done next comes after all that came in.
    const last = fresh.at(-1)
    if (done.ok && last !== undefined) store.makeStamp(last.id)
    return done.ok ? ok({ entries: fresh.length, files: files.added, missing: files.missing }) : done
  })
}

async function applyFresh(store: Store, fresh: readonly Entry[]): Promise<Result<unknown>> {
  if (fresh.length === 0) return ok(null)
  if (fresh.length <= many) return applyKept(store, () => applyEntries(store.database, fresh))
  const all = await readJournal(store.shell)
  if (!all.ok) return all
  return applyKept(store, () => rebuild(store.database, all.value))
}

interface Line {
  readonly line: string
  readonly entry: Entry
}

async function parseLines(lines: readonly string[]): Promise<Result<Line[]>> {
  const entries = new Map<string, Line>()
  for (let at = 0; at < lines.length; at += checked) {
    for (const line of lines.slice(at, at + checked)) {
      const entry = parseEntry(line)
      if (entry === null) return fail('not-an-archive', 'This archive holds things that this Lectern does not know. It is damaged, or a newer Lectern wrote it. Nothing was changed.')
      entries.set(entry.id, { line, entry })
    }
    await takeTurns()
  }
  return ok([...entries.values()].toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1)))
}

function parseEntry(line: string): Entry | null {
  try {
    const entry = entrySchema.safeParse(JSON.parse(line))
    return entry.success ? entry.data : null
  } catch {
    return null
  }
}

interface Files {
  readonly there: Set<string>
  added: number
  missing: number
}

/** Keeps what an entry took in, and the pictures and sounds that it names. */
async function keepFilesOf(store: Store, entry: Entry, files: Files, readFile: (hash: string) => Promise<Uint8Array | Problem>): Promise<Result<null>> {
  if (entry.kind === 'import' || entry.kind === 'make') {
    const kept = await keepFile(store, entry.file, files, readFile)
    if (!kept.ok) return kept
    // One that was kept before, by a merge that was broken off, is put beside its rows all the same.
    const bytes = kept.value ?? ((await store.database.files.where('hash').equals(entry.file).count()) === 0 ? await findBytes(store, entry.file, readFile) : null)
    if (bytes !== null) await store.database.files.put({ hash: entry.file, bytes })
  }
  const media = entry.kind === 'note' ? entry.note.content?.media : entry.kind === 'note-type' ? entry.value?.media : entry.kind === 'import' ? (await readKeptDeck(store.database, entry.file))?.media : undefined
  for (const { hash } of media ?? []) {
    const kept = await keepFile(store, hash, files, readFile)
    if (!kept.ok) return kept
  }
  return ok(null)
}

/** The bytes of a file that was not there; null for one that was, or that cannot be had. */
async function keepFile(store: Store, hash: string, files: Files, readFile: (hash: string) => Promise<Uint8Array | Problem>): Promise<Result<Uint8Array<ArrayBuffer> | null>> {
  if (files.there.has(hash)) return ok(null)
  files.there.add(hash)
  const found = await readFile(hash)
  if (!(found instanceof Uint8Array)) {
    files.missing += 1
    return ok(null)
  }
  const bytes = new Uint8Array(found)
  const kept = await store.shell.call('journal.keepFile', { bytes })
  if (!kept.ok) return kept
  if (kept.value.hash === hash) files.added += 1
  else files.missing += 1
  return ok(kept.value.hash === hash ? bytes : null)
}

/** The bytes of a file as it is kept, else as the archive has it; null when neither has what its name says. */
async function findBytes(store: Store, hash: string, readFile: (hash: string) => Promise<Uint8Array | Problem>): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await readWholeFile(store.shell, hash)
  if (kept.ok) return kept.value
  const found = await readFile(hash)
  if (!(found instanceof Uint8Array)) return null
  const bytes = new Uint8Array(found)
  return (await hashBytes(bytes)) === hash ? bytes : null
}
