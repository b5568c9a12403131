import type { Placement } from '../../decks/collection/card-state.ts'
import type { Content, KeptFile } from '../../decks/journal/content.ts'
import { applyContent, foldContent, libraryDevice } from '../../decks/journal/fold-content.ts'
import { takenStudies } from '../../decks/journal/taken-studies.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { CardId } from '../../decks/model/id.ts'
import { deleteHistories, listPlacing, writeHistories } from './histories.ts'
import { findStep, forgetSteps, rememberStep } from './content-steps.ts'
import { readMeta, writeMeta, type LecternDatabase } from './database.ts'
import { readAllRows, type Tell } from './many-rows.ts'
import { readNotes } from './note-pages.ts'
import { readContentPart } from './read-content-part.ts'
import { readKeptDeck, readKeptMaking } from './read-kept-file.ts'
import { readLive } from './read-live.ts'
import { writeContent } from './write-content.ts'

/**
 * Applies entries about the collection, in this order. What they took in must be among `files`; `known` is the same, read
 * already, by the hashes of the files; `tell` hears how many rows are written. Within a transaction.
 */
export async function applyToContent(database: LecternDatabase, entries: readonly Entry[], known?: ReadonlyMap<string, KeptFile>, tell?: Tell): Promise<void> {
  const meta = await readMeta(database, 'content')
  let last = meta?.last ?? null
  for (const { id, device } of entries) {
    if (last !== null && (id < last || device === libraryDevice)) return refoldContent(database)
    last = id
  }
  const files = known ?? (await readFiles(database, entries))
  const read = entries.map((entry): readonly [Entry, KeptFile | null] => [entry, files.get(fileOf(entry) ?? '') ?? null])
  const before = await readContentPart(database, read)
  const after: Content = { decks: new Map(before.decks), articles: new Map(before.articles), notes: new Map(before.notes), drafts: new Map(before.drafts), makings: new Map(before.makings), noteTypes: new Map(before.noteTypes) }
  for (const [entry, file] of read) applyContent(after, entry, file)
  await writeContent(database, before, after, { just: await keepStudies(database, read), ...(tell === undefined ? {} : { tell }) })
  await writeMeta(database, 'content', { last, version: (meta?.version ?? 0) + 1 })
  rememberStep(database, { entries: new Set(entries.map(({ id }) => id)), before, after, lastBefore: meta?.last ?? null, lastAfter: last })
}

/** Applies that entries about the collection were taken back or brought again. Within a transaction. */
export async function revertContent(database: LecternDatabase, changed: readonly { readonly entry: Entry; readonly dead: 0 | 1 }[]): Promise<void> {
  const meta = await readMeta(database, 'content')
  const step = findStep(database, changed, meta?.last ?? null)
  if (step === null) return refoldContent(database)
  await writeContent(database, step.from, step.to, { refold: await settleHistories(database, changed.map(({ entry, dead }) => ({ entry, there: dead === 0 }))) })
  await writeMeta(database, 'content', { last: step.last, version: (meta?.version ?? 0) + 1 })
}

/** Makes the whole collection again from its live entries and the kept files. Within a transaction. */
export async function refoldContent(database: LecternDatabase): Promise<void> {
  forgetSteps(database)
  const meta = await readMeta(database, 'content')
  const entries = await readLive(database, 'content')
  const files = await readFiles(database, entries)
  const live = new Set(entries.map(({ id }) => id))
  const gone = (await listPlacing(database)).filter((id) => !live.has(id))
  const refold = new Set<CardId>()
  for (const entry of gone) for (const card of await deleteHistories(database, entry)) refold.add(card)
  for (const card of await settleHistories(database, entries.map((entry) => ({ entry, there: true })), files)) refold.add(card)
  await writeContent(database, await readAllContent(database), foldContent(entries, (entry) => files.get(entry.file) ?? null), { refold })
  await writeMeta(database, 'content', { last: entries.at(-1)?.id ?? null, version: (meta?.version ?? 0) + 1 })
}

/** What entries took in, by the hashes of their files; what cannot be read is left out. Within a transaction. */
export async function readFiles(database: LecternDatabase, entries: readonly Entry[]): Promise<Map<string, KeptFile>> {
  const files = new Map<string, KeptFile>()
  // No `await` for the others: a transaction is not kept open over a long run of them in which nothing is asked of it.
  for (const entry of entries.filter((entry) => fileOf(entry) !== null)) {
    const hash = fileOf(entry) ?? ''
    const file = files.has(hash) ? null : await readFile(database, entry)
    if (file !== null) files.set(hash, file)
  }
  return files
}

/** The hash of what an entry took in, or null. */
export function fileOf(entry: Entry): string | null {
  return entry.kind === 'import' || entry.kind === 'make' ? entry.file : null
}

async function readFile(database: LecternDatabase, entry: Entry): Promise<KeptFile | null> {
  if (entry.kind === 'import') return readKeptDeck(database, entry.file)
  return entry.kind === 'make' ? readKeptMaking(database, entry.file) : null
}

/** Keeps what imports that come now say of cards, and gives it by card. */
async function keepStudies(database: LecternDatabase, read: readonly (readonly [Entry, KeptFile | null])[]): Promise<Map<CardId, Placement[]>> {
  const just = new Map<CardId, Placement[]>()
  for (const [entry, file] of read) {
    const studies = takenStudies(entry, file)
    if (studies.length === 0) continue
    await writeHistories(database, entry.id, entry.at, studies)
    for (const study of studies) just.set(study.card, [...(just.get(study.card) ?? []), { entry: entry.id, at: entry.at, study }])
  }
  return just
}

/** Makes what imports say of cards be there, or not; gives the cards for which that changed. `files` are those that were read. */
async function settleHistories(database: LecternDatabase, wanted: readonly { readonly entry: Entry; readonly there: boolean }[], files?: ReadonlyMap<string, KeptFile>): Promise<Set<CardId>> {
  const known = new Set(await listPlacing(database))
  const changed = new Set<CardId>()
  for (const { entry, there } of wanted) {
    if (entry.kind !== 'import' || there === known.has(entry.id)) continue
    if (there) {
      const studies = takenStudies(entry, files?.get(entry.file) ?? (await readKeptDeck(database, entry.file)))
      await writeHistories(database, entry.id, entry.at, studies)
      for (const { card } of studies) changed.add(card)
    } else for (const card of await deleteHistories(database, entry.id)) changed.add(card)
  }
  return changed
}

async function readAllContent(database: LecternDatabase): Promise<Content> {
  return {
    decks: new Map((await database.decks.toArray()).map(({ id, deck }) => [id, deck])),
    articles: new Map((await database.articles.toArray()).map(({ id, article }) => [id, article])),
    notes: new Map((await readNotes(database)).map((row) => [row.id, row])),
    drafts: new Map((await readAllRows(database.drafts)).map((row) => [row.id, row])),
    makings: new Map((await database.makings.toArray()).map((row) => [row.deck, row])),
    noteTypes: new Map((await database.noteTypes.toArray()).map(({ id, noteType }) => [id, noteType])),
  }
}
