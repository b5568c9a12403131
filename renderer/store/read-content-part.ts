import { emptyContent, type Content, type KeptFile, type PlacedDraft, type PlacedNote } from '../../decks/journal/content.ts'
import type { Entry } from '../../decks/model/entry.ts'
import type { ArticleId, DeckId, NoteId, NoteTypeId } from '../../decks/model/id.ts'
import type { LecternDatabase } from './database.ts'
import { findRows } from './many-rows.ts'
import { findNotes, readNotes } from './note-pages.ts'

/** The part of the collection that entries can change: their decks, and the articles, notes and drafts that they name or hold. */
export async function readContentPart(database: LecternDatabase, entries: readonly (readonly [Entry, KeptFile | null])[]): Promise<Content> {
  const part = emptyContent()
  const decks = new Set(entries.flatMap(([entry]) => decksOf(entry)))
  for (const id of decks) {
    const [deck, making] = [await database.decks.get(id), await database.makings.get(id)]
    if (deck !== undefined) part.decks.set(id, deck.deck)
    if (making !== undefined) part.makings.set(id, making)
  }
  const articles = [...new Set(entries.flatMap(([, file]) => articlesOf(file)))]
  for (const row of await database.articles.bulkGet(articles)) if (row !== undefined) part.articles.set(row.id, row.article)
  const types = [...new Set(entries.flatMap(([entry, file]) => typesOf(entry, file)))]
  for (const row of await database.noteTypes.bulkGet(types)) if (row !== undefined) part.noteTypes.set(row.id, row.noteType)
  const notes = new Map<NoteId, PlacedNote>()
  const drafts = new Map<NoteId, PlacedDraft>()
  for (const deck of new Set(entries.flatMap(([entry]) => decksOfDrafts(entry)))) for (const draft of await readDraftsOf(database, deck)) drafts.set(draft.id, draft)
  for (const deck of new Set(entries.flatMap(([entry]) => removedDeck(entry)))) for (const note of await readDeckOf(database, deck)) notes.set(note.id, note)
  const named = [...new Set([...entries.flatMap(([entry, file]) => notesOf(entry, file)), ...drafts.keys()])].filter((id) => !notes.has(id))
  for (const note of await findNotes(database, named)) if (note !== undefined) notes.set(note.id, note)
  const asked = [...new Set([...named, ...notes.keys()])].filter((id) => !drafts.has(id))
  for (const draft of await findRows(database.drafts, asked)) if (draft !== undefined) drafts.set(draft.id, draft)
  for (const note of notes.values()) part.notes.set(note.id, note)
  for (const draft of drafts.values()) part.drafts.set(draft.id, draft)
  return part
}

/** Decks whose drafts an entry changes without naming them: a making replaces them, or they go with their article. */
function decksOfDrafts(entry: Entry): DeckId[] {
  return entry.kind === 'make' || entry.kind === 'remove' ? decksOf(entry) : []
}

function removedDeck(entry: Entry): DeckId[] {
  return entry.kind === 'remove' && entry.deck !== null ? [entry.deck] : []
}

function articlesOf(file: KeptFile | null): ArticleId[] {
  if (file === null) return []
  return file.format === 'lectern-making' ? [file.article.id] : file.articles.map(({ id }) => id)
}

function typesOf(entry: Entry, file: KeptFile | null): NoteTypeId[] {
  if (entry.kind === 'note-type') return [entry.type]
  return entry.kind === 'import' && file?.format === 'lectern-deck' ? (file.noteTypes ?? []).map(({ id }) => id) : []
}

async function readDraftsOf(database: LecternDatabase, deck: DeckId): Promise<PlacedDraft[]> {
  return database.drafts.where('[deck+position]').between([deck, -Infinity], [deck, Infinity]).toArray()
}

async function readDeckOf(database: LecternDatabase, deck: DeckId): Promise<PlacedNote[]> {
  return readNotes(database, deck)
}

function decksOf(entry: Entry): DeckId[] {
  if (entry.kind === 'deck') return [entry.deck.id]
  if (entry.kind === 'remove') return [entry.deck, entry.article].filter((deck) => deck !== null && deck !== undefined)
  return entry.kind === 'import' || entry.kind === 'make' || entry.kind === 'settle' || entry.kind === 'note' || entry.kind === 'move' ? [entry.deck] : []
}

function notesOf(entry: Entry, file: KeptFile | null): readonly NoteId[] {
  if (entry.kind === 'import' || entry.kind === 'make') return file?.notes.map(({ id }) => id) ?? []
  if (entry.kind === 'note') return [entry.note.id]
  return entry.kind === 'remove' || entry.kind === 'settle' || entry.kind === 'tag' || entry.kind === 'move' ? entry.notes : []
}
