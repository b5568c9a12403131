import { applyContent, emptyContent, foldContent, libraryDevice, type Content } from '../../decks/journal/fold-content.ts'
import type { DeckFile } from '../../decks/model/deck.ts'
import type { Entry, ImportEntry } from '../../decks/model/entry.ts'
import type { DeckId, NoteId } from '../../decks/model/id.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import { findRows, readAllRows } from './many-rows.ts'
import { parseDeckFile } from './parse-deck-file.ts'
import { readLive } from './read-live.ts'
import { writeContent } from './write-content.ts'

/**
 * Applies an entry about the collection. What an import took in must be among `files`; `known` is the same, read
 * already. Within a transaction.
 */
export async function applyToContent(database: LecternDatabase, entry: Entry, known?: DeckFile): Promise<void> {
  const meta = await readMeta(database, 'content')
  const last = meta?.last ?? null
  const inOrder = last === null || (entry.id > last && entry.device !== libraryDevice)
  if (!inOrder) return refoldContent(database)
  const file = entry.kind === 'import' ? (known ?? (await readFile(database, entry))) : null
  const before = await readPart(database, entry, file)
  const after: Content = { decks: new Map(before.decks), articles: new Map(before.articles), notes: new Map(before.notes) }
  applyContent(after, entry, file)
  await writeContent(database, before, after)
  await writeMeta(database, 'content', { last: entry.id, version: (meta?.version ?? 0) + 1 })
}

/** Makes the whole collection again from its live entries and the kept files. Within a transaction. */
export async function refoldContent(database: LecternDatabase): Promise<void> {
  const meta = await readMeta(database, 'content')
  const entries = await readLive(database, 'content')
  const files = await readFiles(database, entries)
  await writeContent(database, await readAllContent(database), foldContent(entries, (entry) => files.get(entry.file) ?? null))
  await writeMeta(database, 'content', { last: entries.at(-1)?.id ?? null, version: (meta?.version ?? 0) + 1 })
}

/** The decks that entries took in, by the hashes of their files; those that cannot be read are left out. Within a transaction. */
export async function readFiles(database: LecternDatabase, entries: readonly Entry[]): Promise<Map<string, DeckFile>> {
  const files = new Map<string, DeckFile>()
  for (const entry of entries) {
    const file = entry.kind === 'import' && !files.has(entry.file) ? await readFile(database, entry) : null
    if (entry.kind === 'import' && file !== null) files.set(entry.file, file)
  }
  return files
}

async function readFile(database: LecternDatabase, entry: ImportEntry): Promise<DeckFile | null> {
  const row = await database.files.get(entry.file)
  if (row === undefined) return null
  const file = await parseDeckFile(row.bytes, () => database.meta.count())
  return file.ok ? file.value : null
}

async function readAllContent(database: LecternDatabase): Promise<Content> {
  return {
    decks: new Map((await database.decks.toArray()).map(({ id, deck }) => [id, deck])),
    articles: new Map((await database.articles.toArray()).map(({ id, article }) => [id, article])),
    notes: new Map((await readAllRows(database.notes)).map((row) => [row.id, row])),
  }
}

/** The part of the collection that an entry can change. */
async function readPart(database: LecternDatabase, entry: Entry, file: DeckFile | null): Promise<Content> {
  const part = emptyContent()
  const deck = deckOf(entry)
  const row = deck === null ? undefined : await database.decks.get(deck)
  if (row !== undefined) part.decks.set(row.id, row.deck)
  const wholeDeck = entry.kind === 'remove' && deck !== null ? await database.notes.where('[deck+position]').between([deck, -Infinity], [deck, Infinity]).toArray() : []
  const named = await findRows(database.notes, notesOf(entry, file))
  for (const note of [...wholeDeck, ...named]) if (note !== undefined) part.notes.set(note.id, note)
  return part
}

function deckOf(entry: Entry): DeckId | null {
  if (entry.kind === 'deck') return entry.deck.id
  return entry.kind === 'import' || entry.kind === 'note' || entry.kind === 'remove' ? entry.deck : null
}

function notesOf(entry: Entry, file: DeckFile | null): NoteId[] {
  if (entry.kind === 'import') return file?.notes.map(({ id }) => id) ?? []
  if (entry.kind === 'note') return [entry.note.id]
  return entry.kind === 'remove' ? entry.notes : []
}
