import { deviceIdSchema, type DeckId } from '../model/id.ts'
import type { DeckFile } from '../model/deck.ts'
import type { Entry, EntryKind, ImportEntry, MakeEntry, RemoveEntry } from '../model/entry.ts'
import { changeTags } from './change-tags.ts'
import { emptyContent, type Content, type KeptFile } from './content.ts'
import { acceptDraft, addMaking, dropMaking, dropNote, settleDrafts } from './fold-drafts.ts'
import { placeNote } from './place-note.ts'

// [Note: shipped decks] The decks that come with the app are taken in by import entries too, but by the same ones on
// every machine: their device is `library`, and their ids are made from the app's version and the file. They sort
// before everything the reader did, so a newer version of a shipped deck never undoes what she edited, removed or
// renamed. Of several versions of a deck only the last counts; cards it no longer has are gone, their answers are not.

/** The device that shipped decks come from. */
export const libraryDevice = deviceIdSchema.parse('library')

const contentKinds: ReadonlySet<EntryKind> = new Set<EntryKind>(['import', 'make', 'settle', 'note', 'deck', 'remove', 'note-type', 'tag', 'move'])

/** True for the entries that say what is in the collection. */
export function isContentEntry(entry: Pick<Entry, 'kind'>): boolean {
  return contentKinds.has(entry.kind)
}

/**
 * The collection that live entries, in the order of their ids, leave. `fileOf` gives what an entry took in, or null when
 * it is lost: such an entry counts for nothing.
 */
export function foldContent(entries: readonly Entry[], fileOf: (entry: ImportEntry | MakeEntry) => KeptFile | null): Content {
  const content = emptyContent()
  const latest = new Map<DeckId, Entry>()
  for (const entry of entries) if (isShipped(entry)) latest.set(entry.deck, entry)
  for (const entry of entries) {
    if (isShipped(entry) && latest.get(entry.deck) !== entry) continue
    applyContent(content, entry, entry.kind === 'import' || entry.kind === 'make' ? fileOf(entry) : null)
  }
  return content
}

/**
 * Changes `content` by one entry. It reads and writes only what the entry names: its deck, the drafts of that deck for a
 * making, and notes and drafts by their ids.
 */
export function applyContent(content: Content, entry: Entry, file: KeptFile | null): void {
  if (entry.kind === 'import' && file?.format === 'lectern-deck') addFile(content, entry, file)
  if (entry.kind === 'make' && file?.format === 'lectern-making') addMaking(content, entry, file)
  if (entry.kind === 'settle') settleDrafts(content, entry)
  if (entry.kind === 'deck' && (content.decks.has(entry.deck.id) || entry.deck.origin === 'own')) content.decks.set(entry.deck.id, entry.deck)
  if (entry.kind === 'note' && content.decks.has(entry.deck)) {
    const { deck, note } = entry
    const old = content.notes.get(note.id)
    const draft = content.drafts.get(note.id)
    const fresh = draft?.deck === deck ? draft.position : entry.at
    placeNote(content, note, deck, old?.deck === deck ? old.position : fresh, entry.at)
    acceptDraft(content, note.id)
  }
  if (entry.kind === 'note-type') {
    if (entry.value === null) content.noteTypes.delete(entry.type)
    else content.noteTypes.set(entry.type, entry.value)
  }
  if (entry.kind === 'tag') {
    for (const id of entry.notes) {
      const old = content.notes.get(id)
      const tags = old === undefined ? null : changeTags(old.note.tags, entry)
      if (old !== undefined && tags !== null) content.notes.set(id, { ...old, edited: entry.at, note: { ...old.note, tags } })
    }
  }
  if (entry.kind === 'move' && content.decks.has(entry.deck)) {
    entry.notes.forEach((id, place) => {
      const old = content.notes.get(id)
      // Behind all that came before, for a note by hand stands at its time too, see `placeNote`.
      if (old !== undefined && old.deck !== entry.deck) content.notes.set(id, { ...old, deck: entry.deck, position: entry.at + place })
    })
  }
  if (entry.kind === 'remove') remove(content, entry)
}

function isShipped(entry: Entry): entry is ImportEntry {
  return entry.kind === 'import' && entry.device === libraryDevice
}

function addFile(content: Content, entry: ImportEntry, file: DeckFile): void {
  const origin = entry.device === libraryDevice ? 'library' : file.deck.origin === 'library' ? 'import' : file.deck.origin
  content.decks.set(entry.deck, { id: entry.deck, title: entry.title === '' ? file.deck.title : entry.title, subtitle: file.deck.subtitle, origin })
  for (const article of file.articles) content.articles.set(article.id, article)
  for (const type of file.noteTypes ?? []) content.noteTypes.set(type.id, type)
  const only = entry.only === null ? null : new Set(entry.only)
  file.notes.forEach((note, position) => {
    if (only !== null && !only.has(note.id)) return
    placeNote(content, note, entry.deck, position, entry.device === libraryDevice ? 0 : entry.at)
    acceptDraft(content, note.id)
  })
}

function remove(content: Content, { deck, notes, article }: RemoveEntry): void {
  // What goes with its article was not refused by the reader, so the drafts go first.
  if (article !== undefined) dropMaking(content, article, false)
  for (const id of notes) dropNote(content, id)
  if (deck === null) return
  content.decks.delete(deck)
  dropMaking(content, deck, true)
  for (const { id, deck: place } of content.notes.values()) if (place === deck) dropNote(content, id)
}
