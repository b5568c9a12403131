import type { Content, KeptFile } from '../../decks/journal/content.ts'
import { applyContent, foldContent, libraryDevice } from '../../decks/journal/fold-content.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import { readAllRows } from './many-rows.ts'
import { readContentPart } from './read-content-part.ts'
import { readKeptDeck, readKeptMaking } from './read-kept-file.ts'
import { readLive } from './read-live.ts'
import { writeContent } from './write-content.ts'

/**
 * Applies entries about the collection, in this order. What they took in must be among `files`; `known` is the same for
 * the first, read already. Within a transaction.
 */
export async function applyToContent(database: LecternDatabase, entries: readonly Entry[], known?: KeptFile): Promise<void> {
  const meta = await readMeta(database, 'content')
  let last = meta?.last ?? null
  for (const { id, device } of entries) {
    if (last !== null && (id < last || device === libraryDevice)) return refoldContent(database)
    last = id
  }
  const read: [Entry, KeptFile | null][] = []
  for (const entry of entries) read.push([entry, (read.length === 0 ? known : undefined) ?? (await readFile(database, entry))])
  const before = await readContentPart(database, read)
  const after: Content = { decks: new Map(before.decks), articles: new Map(before.articles), notes: new Map(before.notes), drafts: new Map(before.drafts), makings: new Map(before.makings) }
  for (const [entry, file] of read) applyContent(after, entry, file)
  await writeContent(database, before, after)
  await writeMeta(database, 'content', { last, version: (meta?.version ?? 0) + 1 })
}

/** Makes the whole collection again from its live entries and the kept files. Within a transaction. */
export async function refoldContent(database: LecternDatabase): Promise<void> {
  const meta = await readMeta(database, 'content')
  const entries = await readLive(database, 'content')
  const files = await readFiles(database, entries)
  await writeContent(database, await readAllContent(database), foldContent(entries, (entry) => files.get(entry.file) ?? null))
  await writeMeta(database, 'content', { last: entries.at(-1)?.id ?? null, version: (meta?.version ?? 0) + 1 })
}

/** What entries took in, by the hashes of their files; what cannot be read is left out. Within a transaction. */
export async function readFiles(database: LecternDatabase, entries: readonly Entry[]): Promise<Map<string, KeptFile>> {
  const files = new Map<string, KeptFile>()
  for (const entry of entries) {
    const hash = entry.kind === 'import' || entry.kind === 'make' ? entry.file : null
    const file = hash === null || files.has(hash) ? null : await readFile(database, entry)
    if (hash !== null && file !== null) files.set(hash, file)
  }
  return files
}

async function readFile(database: LecternDatabase, entry: Entry): Promise<KeptFile | null> {
  if (entry.kind === 'import') return readKeptDeck(database, entry.file)
  return entry.kind === 'make' ? readKeptMaking(database, entry.file) : null
}

async function readAllContent(database: LecternDatabase): Promise<Content> {
  return {
    decks: new Map((await database.decks.toArray()).map(({ id, deck }) => [id, deck])),
    articles: new Map((await database.articles.toArray()).map(({ id, article }) => [id, article])),
    notes: new Map((await readAllRows(database.notes)).map((row) => [row.id, row])),
    drafts: new Map((await readAllRows(database.drafts)).map((row) => [row.id, row])),
    makings: new Map((await database.makings.toArray()).map((row) => [row.deck, row])),
  }
}
