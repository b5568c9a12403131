import type { NoteId } from '../../decks/model/id.ts'
import type { MediaRef } from '../../decks/model/media.ts'
import type { Result } from '../../decks/result.ts'
import { ok } from '../../decks/result.ts'
import type { LecternDatabase } from './database.ts'
import { listLostFiles } from './list-lost-files.ts'
import { readNotes } from './note-pages.ts'
import type { Store } from './store.ts'

/** A file that notes or note types name, or that is kept though none does. */
export interface MediaUse {
  /** Of a file that was never there, its name. */
  readonly hash: string
  /** What the first note calls it; its hash when none names it. */
  readonly name: string
  /** 0 when it is not there. */
  readonly bytes: number
  readonly notes: readonly NoteId[]
  /** True when a note type names it. */
  readonly types: boolean
  /** False when it is missing. */
  readonly there: boolean
}

/** All pictures, sounds and films: what names them, and whether they are there. Those that nothing names have no notes and no types. */
export async function listMediaUse(store: Store): Promise<Result<readonly MediaUse[]>> {
  const listed = await store.shell.call('journal.listFiles', {})
  if (!listed.ok) return listed
  const sizes = new Map(listed.value.files.map(({ hash, bytes }) => [hash, bytes]))
  const decks = await listDeckFiles(store.database)
  const used = await readUse(store.database)
  const uses = [...used].map(([hash, { name, notes, types }]): MediaUse => ({ hash, name, bytes: sizes.get(hash) ?? 0, notes: [...notes], types, there: sizes.has(hash) }))
  const unused = [...sizes].flatMap(([hash, bytes]): MediaUse[] => (used.has(hash) || decks.has(hash) ? [] : [{ hash, name: hash, bytes, notes: [], types: false, there: true }]))
  const lost = await readLost(store.database)
  return ok([...[...uses, ...lost].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)), ...unused])
}

/** The hashes of what imports and makings took in, live or not: these are kept files too, but no media. */
export async function listDeckFiles({ entries }: LecternDatabase): Promise<Set<string>> {
  const rows = await entries.where('subject').equals('content').toArray()
  return new Set(rows.flatMap(({ entry }) => (entry.kind === 'import' || entry.kind === 'make' ? [entry.file] : [])))
}

/** What names a file. */
export interface Use {
  readonly name: string
  readonly notes: Set<NoteId>
  types: boolean
}

/** What notes and note types name, by hash. */
export async function readUse(database: LecternDatabase): Promise<Map<string, Use>> {
  const used = new Map<string, Use>()
  const refersTo = ({ hash, name }: MediaRef): Use => {
    const use = used.get(hash) ?? { name, notes: new Set(), types: false }
    used.set(hash, use)
    return use
  }
  for (const { id, note } of await readNotes(database)) for (const ref of note.content?.media ?? []) refersTo(ref).notes.add(id)
  for (const { noteType } of await database.noteTypes.toArray()) for (const ref of noteType.media ?? []) refersTo(ref).types = true
  return used
}

/** What fields name that never came with them. */
async function readLost(database: LecternDatabase): Promise<readonly MediaUse[]> {
  const notes = new Map<string, NoteId[]>()
  for (const { id, note } of await readNotes(database)) {
    if (note.content !== undefined) for (const name of listLostFiles(note.content)) notes.set(name, [...(notes.get(name) ?? []), id])
  }
  return [...notes].map(([name, named]) => ({ hash: name, name, bytes: 0, notes: named, types: false, there: false }))
}
