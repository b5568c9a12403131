import type { Article } from '../model/article.ts'
import type { Deck, DeckFile } from '../model/deck.ts'
import type { Entry, ImportEntry } from '../model/entry.ts'
import { deviceIdSchema, type ArticleId, type DeckId, type NoteId } from '../model/id.ts'
import type { Note } from '../model/note.ts'

/** A note in its deck. `position` orders the notes of a deck; they are not counted without gaps. */
export interface PlacedNote {
  readonly id: NoteId
  readonly deck: DeckId
  readonly position: number
  readonly note: Note
}

/** The collection: what there is to learn. A note is in one deck, the one that named it last. */
export interface Content {
  readonly decks: Map<DeckId, Deck>
  readonly articles: Map<ArticleId, Article>
  readonly notes: Map<NoteId, PlacedNote>
}

// [Note: shipped decks] The decks that come with the app are taken in by import entries too, but by the same ones on
// every machine: their device is `library`, and their ids are made from the app's version and the file. They sort
// before everything the reader did, so a newer version of a shipped deck never undoes what she edited, removed or
// renamed. Of several versions of a deck only the last counts; cards it no longer has are gone, their answers are not.

/** The device that shipped decks come from. */
export const libraryDevice = deviceIdSchema.parse('library')

/** True for the entries that say what is in the collection. */
export function isContentEntry(entry: Pick<Entry, 'kind'>): boolean {
  return entry.kind === 'import' || entry.kind === 'note' || entry.kind === 'deck' || entry.kind === 'remove'
}

/** A collection without anything. */
export function emptyContent(): Content {
  return { decks: new Map(), articles: new Map(), notes: new Map() }
}

/**
 * The collection that live entries, in the order of their ids, leave. `fileOf` gives the deck that an import took in,
 * or null when it is lost: such an import counts for nothing.
 */
export function foldContent(entries: readonly Entry[], fileOf: (entry: ImportEntry) => DeckFile | null): Content {
  const content = emptyContent()
  const latest = new Map<DeckId, Entry>()
  for (const entry of entries) if (isShipped(entry)) latest.set(entry.deck, entry)
  for (const entry of entries) {
    if (isShipped(entry) && latest.get(entry.deck) !== entry) continue
    applyContent(content, entry, entry.kind === 'import' ? fileOf(entry) : null)
  }
  return content
}

/** Changes `content` by one entry. It reads and writes only what the entry names: its deck, and notes by their ids. */
export function applyContent(content: Content, entry: Entry, file: DeckFile | null): void {
  if (entry.kind === 'import' && file !== null) addFile(content, entry, file)
  if (entry.kind === 'deck' && (content.decks.has(entry.deck.id) || entry.deck.origin === 'own')) content.decks.set(entry.deck.id, entry.deck)
  if (entry.kind === 'note' && content.decks.has(entry.deck)) {
    const { deck, note } = entry
    const old = content.notes.get(note.id)
    content.notes.set(note.id, { id: note.id, deck, position: old?.deck === deck ? old.position : entry.at, note })
  }
  if (entry.kind === 'remove') {
    for (const id of entry.notes) content.notes.delete(id)
    if (entry.deck !== null) removeDeck(content, entry.deck)
  }
}

function isShipped(entry: Entry): entry is ImportEntry {
  return entry.kind === 'import' && entry.device === libraryDevice
}

function addFile(content: Content, entry: ImportEntry, file: DeckFile): void {
  const origin = entry.device === libraryDevice ? 'library' : file.deck.origin === 'library' ? 'import' : file.deck.origin
  content.decks.set(entry.deck, { id: entry.deck, title: entry.title === '' ? file.deck.title : entry.title, subtitle: file.deck.subtitle, origin })
  for (const article of file.articles) content.articles.set(article.id, article)
  const only = entry.only === null ? null : new Set(entry.only)
  file.notes.forEach((note, position) => {
    if (only === null || only.has(note.id)) content.notes.set(note.id, { id: note.id, deck: entry.deck, position, note })
  })
}

function removeDeck(content: Content, deck: DeckId): void {
  content.decks.delete(deck)
  for (const note of content.notes.values()) if (note.deck === deck) content.notes.delete(note.id)
}
